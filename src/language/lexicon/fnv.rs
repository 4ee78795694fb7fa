//! A hash for short words of our own data: FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>),
//! several times as fast as the standard one, which guards against keys chosen by an enemy.
//!
//! The keys are those of a compiled-in lexicon, so no text can make them collide.

use std::hash::Hasher;

/// The state of one hash.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        let mut hash = Fnv::default();
        hash.write(b"a");
        assert_eq!(hash.finish(), 0xAF63_DC4C_8601_EC8C);
    }
}
