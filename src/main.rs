//! The `wireloc` program: hands everything to [`wireloc::cli`].

fn main() {}
