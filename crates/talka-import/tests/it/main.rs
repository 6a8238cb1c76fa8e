//! The integration tests of the import, in one program.

#[cfg(test)]
mod accounted;
#[cfg(test)]
mod anything;
#[cfg(test)]
mod attacks;
#[cfg(test)]
mod books;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod office;
#[cfg(test)]
mod offices;
#[cfg(test)]
mod private;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod sheet;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod tables;
