//! Glossaries of other tools: TBX, tables, the pairs that engines take.
//!
//! What both sides can say comes back as it went; what the other side has no word for stays behind
//! and is counted.

mod decode;
mod left;
mod pairs_write;
mod read_any;
mod sheet_read;
mod table;
mod tbx_read;
mod tbx_write;
mod toml_add;
mod toml_write;
mod tree;
mod xml_id;

pub use decode::decode;
pub use left::{Left, left_by_pairs, left_by_reading, left_by_tbx};
pub use pairs_write::{PairStyle, write_pairs};
pub use read_any::read_any;
pub use sheet_read::read_sheet;
pub use table::write_table;
pub use tbx_read::read_tbx;
pub use tbx_write::{TbxStyle, write_tbx};
pub use toml_add::{NewTerm, add_term};
pub use toml_write::write_toml;

#[cfg(test)]
mod tests;
