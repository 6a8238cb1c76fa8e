//! The programs are in the folders beside this one, one for each audience.
