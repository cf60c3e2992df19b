//! Arrow columns as the batch reading takes them, without a copy.

use arrow_array::{
    Array, ArrayRef, ArrowPrimitiveType, GenericListArray, GenericListViewArray, OffsetSizeTrait,
    cast::AsArray,
    downcast_integer,
    types::{
        Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
        Int64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
        TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
    },
};
use arrow_schema::{DataType, TimeUnit};
use sekretess::batch::{Bits, Column, Flags, Read, Texts};

const SECONDS: i64 = 86_400;

/// The column that an array is, or what is wrong with it.
pub(crate) fn column(array: &ArrayRef) -> Result<Column<'_>, String> {
    // Readers of files give a column without a value any type.
    if !array.is_empty() && array.logical_null_count() == array.len() {
        return Ok(Column::Empty);
    }
    Ok(match array.data_type() {
        DataType::Null => Column::Empty,
        DataType::Boolean => Column::Flags(flags(array)?),
        DataType::Int8 => whole::<Int8Type>(array),
        DataType::Int16 => whole::<Int16Type>(array),
        DataType::Int32 => whole::<Int32Type>(array),
        DataType::Int64 => whole::<Int64Type>(array),
        DataType::UInt8 => whole::<UInt8Type>(array),
        DataType::UInt16 => whole::<UInt16Type>(array),
        DataType::UInt32 => whole::<UInt32Type>(array),
        DataType::UInt64 => {
            let values = array.as_primitive::<UInt64Type>();
            Column::Integers(Box::new(|row| {
                let value = there(values, row).then(|| values.value(row))?;
                Some(i64::try_from(value).unwrap_or(i64::MAX))
            }))
        }
        DataType::Float32 => floats::<Float32Type>(array)?,
        DataType::Float64 => floats::<Float64Type>(array)?,
        DataType::Date32 => {
            let values = array.as_primitive::<Date32Type>();
            Column::Days(Box::new(|row| {
                there(values, row).then(|| values.value(row))
            }))
        }
        DataType::Date64 => days::<Date64Type>(array, SECONDS * 1000),
        DataType::Timestamp(unit, None) => match unit {
            TimeUnit::Second => days::<TimestampSecondType>(array, SECONDS),
            TimeUnit::Millisecond => days::<TimestampMillisecondType>(array, SECONDS * 1000),
            TimeUnit::Microsecond => days::<TimestampMicrosecondType>(array, SECONDS * 1_000_000),
            TimeUnit::Nanosecond => days::<TimestampNanosecondType>(array, SECONDS * 1_000_000_000),
        },
        DataType::Timestamp(_, Some(zone)) => {
            return Err(format!(
                "these are moments in the time zone {zone}; give the day where it was said, as dates"
            ));
        }
        DataType::List(_) => lists(array.as_list::<i32>())?,
        DataType::LargeList(_) => lists(array.as_list::<i64>())?,
        DataType::ListView(_) => list_views(array.as_list_view::<i32>())?,
        DataType::LargeListView(_) => list_views(array.as_list_view::<i64>())?,
        DataType::FixedSizeList(_, _) => {
            let values = array.as_fixed_size_list();
            let width = usize::try_from(values.value_length()).unwrap_or_default();
            Column::Lists {
                row: Box::new(move |row| {
                    there(values, row).then(|| row * width..(row + 1) * width)
                }),
                texts: texts(values.values())?,
            }
        }
        _ => Column::Texts(texts(array)?),
    })
}

/// Whether a row is there and has a value.
fn there(array: &impl Array, row: usize) -> bool {
    row < array.len() && array.is_valid(row)
}

fn flags(array: &ArrayRef) -> Result<Flags<'_>, String> {
    let values = array.as_boolean();
    let odd = || String::from("its bits are fewer than its rows");
    let of = values.values();
    Ok(Flags {
        values: Bits::new(of.values(), of.offset(), of.len()).ok_or_else(odd)?,
        valid: match values.nulls() {
            None => None,
            Some(nulls) => {
                let of = nulls.inner();
                Some(Bits::new(of.values(), of.offset(), of.len()).ok_or_else(odd)?)
            }
        },
    })
}

fn whole<T: ArrowPrimitiveType>(array: &ArrayRef) -> Column<'_>
where
    i64: From<T::Native>,
{
    let values = array.as_primitive::<T>();
    Column::Integers(Box::new(|row| {
        there(values, row).then(|| i64::from(values.value(row)))
    }))
}

/// Whole numbers that have become decimal ones, as where a table marks a gap by NaN.
fn floats<T: ArrowPrimitiveType>(array: &ArrayRef) -> Result<Column<'_>, String>
where
    f64: From<T::Native>,
{
    let values = array.as_primitive::<T>();
    let read = |row: usize| {
        let value = there(values, row).then(|| f64::from(values.value(row)))?;
        (!value.is_nan()).then_some(value)
    };
    if (0..values.len()).all(|row| read(row).is_none()) {
        return Ok(Column::Empty);
    }
    let odd = (0..values.len()).find_map(|row| read(row).filter(|value| value.fract() != 0.0));
    if let Some(value) = odd {
        return Err(format!(
            "this column holds {value}, and not only whole numbers"
        ));
    }
    Ok(Column::Integers(Box::new(move |row| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::as_conversions,
            reason = "it is whole, and what is out of range is taken to its end"
        )]
        read(row).map(|value| value as i64)
    })))
}

/// The days of moments without a time zone: those of the clock on the wall.
fn days<T: ArrowPrimitiveType<Native = i64>>(array: &ArrayRef, a_day: i64) -> Column<'_> {
    let values = array.as_primitive::<T>();
    Column::Days(Box::new(move |row| {
        let value = there(values, row).then(|| values.value(row))?;
        Some(i32::try_from(value.div_euclid(a_day)).unwrap_or(i32::MAX))
    }))
}

fn lists<O: OffsetSizeTrait>(values: &GenericListArray<O>) -> Result<Column<'_>, String> {
    Ok(Column::Lists {
        row: Box::new(|row| {
            let offsets = values.value_offsets();
            let start = offsets.get(row).filter(|_| there(values, row))?;
            let end = offsets.get(row + 1)?;
            Some(start.as_usize()..end.as_usize())
        }),
        texts: texts(values.values())?,
    })
}

fn list_views<O: OffsetSizeTrait>(values: &GenericListViewArray<O>) -> Result<Column<'_>, String> {
    Ok(Column::Lists {
        row: Box::new(|row| {
            let start = values.offsets().get(row).filter(|_| there(values, row))?;
            let size = values.sizes().get(row)?;
            Some(start.as_usize()..start.as_usize().saturating_add(size.as_usize()))
        }),
        texts: texts(values.values())?,
    })
}

fn texts(array: &ArrayRef) -> Result<Texts<'_>, String> {
    if let Some(coded) = array.as_any_dictionary_opt() {
        let Texts::Plain(word) = plain(coded.values())? else {
            return Err(String::from("its words are themselves coded"));
        };
        if coded.values().is_empty() {
            return Ok(Texts::Plain(Box::new(|_| None)));
        }
        let words = (0..coded.values().len()).map(&word).collect();
        let keys = coded.keys();
        macro_rules! of {
            ($key:ty) => {
                code::<$key>(keys)
            };
        }
        let code = downcast_integer! {
            keys.data_type() => (of),
            other => return Err(format!("its words are counted by {other}"))
        };
        return Ok(Texts::Coded { code, words });
    }
    plain(array)
}

/// The number of the word in each row; one below zero is no place.
fn code<K: ArrowPrimitiveType>(keys: &dyn Array) -> Read<'_, Option<usize>>
where
    usize: TryFrom<K::Native>,
{
    let keys = keys.as_primitive::<K>();
    Box::new(|row| {
        let key = there(keys, row).then(|| keys.value(row))?;
        usize::try_from(key).ok()
    })
}

fn plain(array: &ArrayRef) -> Result<Texts<'_>, String> {
    Ok(Texts::Plain(match array.data_type() {
        DataType::Null => Box::new(|_| None),
        DataType::Utf8 => {
            let values = array.as_string::<i32>();
            Box::new(|row| there(values, row).then(|| values.value(row)))
        }
        DataType::LargeUtf8 => {
            let values = array.as_string::<i64>();
            Box::new(|row| there(values, row).then(|| values.value(row)))
        }
        DataType::Utf8View => {
            let values = array.as_string_view();
            Box::new(|row| there(values, row).then(|| values.value(row)))
        }
        other => {
            return Err(format!(
                "this column holds {other}; it can hold texts, lists of texts, whole numbers, dates or booleans"
            ));
        }
    }))
}
