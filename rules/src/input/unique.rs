//! A map in which no key can stand twice.

use alloc::{collections::BTreeMap, format, string::String};
use core::{fmt, marker::PhantomData, ops::Deref};

use serde::{Deserialize, Deserializer, de};

/// A map from codes; a key that stands twice is an error, so that nothing that is
/// given is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unique<V>(BTreeMap<String, V>);

impl<V> Unique<V> {
    /// Nothing is given.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }
}

impl<V> Default for Unique<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V> From<BTreeMap<String, V>> for Unique<V> {
    fn from(map: BTreeMap<String, V>) -> Self {
        Self(map)
    }
}

impl<V> Deref for Unique<V> {
    type Target = BTreeMap<String, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, V> IntoIterator for &'a Unique<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = alloc::collections::btree_map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

struct Visitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> de::Visitor<'de> for Visitor<V> {
    type Value = Unique<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Unique<V>, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, value)) = access.next_entry::<String, V>()? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("`{key}` is given twice")));
            }
            map.insert(key, value);
        }
        Ok(Unique(map))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Unique<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Visitor(PhantomData))
    }
}

#[cfg(feature = "derive-schema")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for Unique<V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        format!("Map_of_{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<String, V>::json_schema(generator)
    }
}
