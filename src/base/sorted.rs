//! A map with few keys, most of them there from the start: a list in their order, searched by halves. Games look up
//! capitals and packages by the hundred thousand: that takes a quarter fewer steps than in a tree, and a world that is
//! copied is copied in one piece.

use serde::{Serialize, Serializer};

/// A map in the order of its keys. Written like any map, so that a digest cannot tell it from a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorted<K, V>(Vec<(K, V)>);

impl<K, V> Sorted<K, V> {
    /// One that holds nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many keys it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keys with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|(key, _)| key)
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// The values to be changed, in the order of their keys.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

impl<K: Ord + Copy, V> Sorted<K, V> {
    fn place(&self, key: K) -> Result<usize, usize> {
        self.0.binary_search_by_key(&key, |(key, _)| *key)
    }

    /// Whether it holds that key.
    #[must_use]
    pub fn contains_key(&self, key: &K) -> bool {
        self.place(*key).is_ok()
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.place(*key).ok().map(|place| &self.0[place].1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.place(*key).ok().map(|place| &mut self.0[place].1)
    }

    /// The value of a key, put in where there is none.
    pub fn get_or_insert_with(&mut self, key: K, value: impl FnOnce() -> V) -> &mut V {
        let place = self.place(key).unwrap_or_else(|place| {
            self.0.insert(place, (key, value()));
            place
        });
        &mut self.0[place].1
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &K) {
        if let Ok(place) = self.place(*key) {
            self.0.remove(place);
        }
    }

    /// Sets the value of a key.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Ord + Copy, V> FromIterator<(K, V)> for Sorted<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut sorted = Self::new();
        for (key, value) in pairs {
            sorted.insert(key, value);
        }
        sorted
    }
}

impl<K: Serialize, V: Serialize> Serialize for Sorted<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Sorted;
    use crate::base::CountryId;

    const PAIRS: [(&str, i32); 6] = [("SE", 1), ("FI", 2), ("EU", 3), ("SE", 4), ("AT", 5), ("US", 6)];

    fn pairs() -> impl Iterator<Item = (CountryId, i32)> {
        PAIRS.iter().map(|(key, value)| (CountryId::literal(key), *value))
    }

    #[test]
    fn it_finds_what_a_tree_finds() {
        let (sorted, tree): (Sorted<_, _>, BTreeMap<_, _>) = (pairs().collect(), pairs().collect());
        assert!(sorted.iter().eq(tree.iter()));
        assert!(sorted.keys().eq(tree.keys()) && sorted.values().eq(tree.values()));
        for key in ["AT", "EU", "FI", "SE", "US", "AA", "GR", "ZZ"].map(CountryId::literal) {
            assert_eq!(sorted.get(&key), tree.get(&key), "{key}");
            assert_eq!(sorted.contains_key(&key), tree.contains_key(&key), "{key}");
        }
    }

    #[test]
    fn it_is_written_byte_by_byte_like_a_tree() {
        let (sorted, tree): (Sorted<_, _>, BTreeMap<_, _>) = (pairs().collect(), pairs().collect());
        assert_eq!(postcard::to_stdvec(&sorted).unwrap(), postcard::to_stdvec(&tree).unwrap());
        assert_eq!(serde_json::to_string(&sorted).unwrap(), serde_json::to_string(&tree).unwrap());
    }

    #[test]
    fn what_is_put_in_where_there_is_none_stays() {
        let mut sorted: Sorted<_, _> = pairs().collect();
        *sorted.get_or_insert_with(CountryId::literal("PL"), || 7) += 1;
        *sorted.get_or_insert_with(CountryId::literal("AT"), || 7) += 1;
        assert_eq!(sorted.get(&CountryId::literal("PL")), Some(&8));
        assert_eq!(sorted.get(&CountryId::literal("AT")), Some(&6));
        assert_eq!((sorted.len(), sorted.is_empty()), (6, false));
    }

    #[test]
    fn what_is_taken_out_is_gone_and_nothing_else() {
        let mut sorted: Sorted<_, _> = pairs().collect();
        for key in ["FI", "FI", "ZZ"].map(CountryId::literal) {
            sorted.remove(&key);
        }
        let left: Vec<_> = sorted.keys().map(ToString::to_string).collect();
        assert_eq!(left, ["AT", "EU", "SE", "US"]);
    }
}
