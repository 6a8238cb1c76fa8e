//! From every item of a crate to those that a reviewer has to see.

/// Comes with every derived `PartialEq`.
const IMPLIED: &str = "StructuralPartialEq";

/// Whose names are known without their paths.
const KNOWN: [&str; 4] = ["core::", "alloc::", "std::", "serde_core::"];

/// The listing of what `public-api` lists, which has an item a line and the items of an implementation after it.
pub(crate) fn of(every_item: &str) -> String {
    let mut listing: Vec<String> = Vec::new();
    // The type of the implementation that the lines before belong to, and whether others may join its line.
    let mut of_type: Option<(String, bool)> = None;
    for line in every_item.lines().map(shortened) {
        let implemented = Implemented::read(&line);
        match (&implemented, &of_type) {
            (Some(new), _) if new.name == IMPLIED => continue,
            (Some(new), Some((of_type, true))) if new.plain && new.of_type == of_type => {
                if let Some(joined) = listing.last_mut() {
                    *joined = joined.replacen(" for ", &format!(" + {} for ", new.name), 1);
                }
                continue;
            }
            (None, Some((of_type, _))) if is_item_of(&line, of_type) => continue,
            _ => {}
        }
        of_type = implemented.map(|new| (new.of_type.to_owned(), new.plain));
        listing.push(line);
    }
    listing.join("\n") + "\n"
}

/// `impl Trait for Type`.
struct Implemented<'l> {
    name: &'l str,
    of_type: &'l str,
    /// Without parameters of its own.
    plain: bool,
}

impl<'l> Implemented<'l> {
    fn read(line: &'l str) -> Option<Self> {
        let rest = line.strip_prefix("impl")?;
        let (before, of_type) = rest.split_once(" for ")?;
        let name = before.rsplit(' ').next()?;
        let of_type = of_type.split(" where ").next()?;
        Some(Self { name, of_type, plain: rest.starts_with(' ') })
    }
}

/// Whether it is a method, a constant or a type of an implementation for that type.
fn is_item_of(line: &str, of_type: &str) -> bool {
    let items = ["pub fn ", "pub const fn ", "pub const ", "pub type "];
    let rest = items.iter().find_map(|begin| line.strip_prefix(begin));
    let own = of_type.split('<').next().unwrap_or(of_type);
    rest.and_then(|rest| rest.strip_prefix(own))
        .is_some_and(|rest| rest.starts_with("::") || rest.starts_with('<'))
}

/// The line with the names of known crates without their paths.
fn shortened(line: &str) -> String {
    let mut short = String::new();
    let mut word = String::new();
    for symbol in line.chars().chain([' ']) {
        if symbol.is_alphanumeric() || symbol == '_' || symbol == ':' {
            word.push(symbol);
            continue;
        }
        let known = KNOWN.iter().any(|root| word.starts_with(root));
        short.push_str(if known { word.rsplit("::").next().unwrap_or(&word) } else { &word });
        short.push(symbol);
        word.clear();
    }
    short.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn traits_share_a_line_and_their_methods_are_left_out() {
        let every_item = "\
pub struct a::T
pub a::T::name: alloc::string::String
impl a::T
pub fn a::T::new() -> core::option::Option<Self>
impl core::clone::Clone for a::T
pub fn a::T::clone(&self) -> a::T
impl core::marker::StructuralPartialEq for a::T
impl core::fmt::Debug for a::T
pub fn a::T::fmt(&self) -> core::fmt::Result
pub fn a::free()
";
        let listing = "\
pub struct a::T
pub a::T::name: String
impl a::T
pub fn a::T::new() -> Option<Self>
impl Clone + Debug for a::T
pub fn a::free()
";
        assert_eq!(of(every_item), listing);
    }

    #[test]
    fn what_differs_between_two_types_is_told_apart() {
        let every_item =
            "impl core::clone::Clone for a::T\nimpl core::clone::Clone for a::Te\npub fn a::Te::clone()\n";
        assert_eq!(of(every_item), "impl Clone for a::T\nimpl Clone for a::Te\n");
    }
}
