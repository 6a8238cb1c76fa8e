//! Tables out of Python's memory, by the Arrow `PyCapsule` interface. This crate has the only unsafe code of talka.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_schema::ArrowError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// The name that the interface gives to such a capsule.
const NAME: &std::ffi::CStr = c"arrow_array_stream";

/// Why an object gave no table.
#[derive(Debug)]
pub enum CapsuleError {
    /// What the object said itself, or that it handed over something else.
    Python(PyErr),
    /// The table that it handed over cannot be read.
    Stream(ArrowError),
}

impl From<PyErr> for CapsuleError {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// The table that an object hands over, if it can. The table is moved out of the capsule: one that is read a second time is
/// empty.
pub fn read(object: &Bound<'_, PyAny>) -> Result<Option<RecordBatchStreamReader>, CapsuleError> {
    let Some(export) = object.getattr_opt("__arrow_c_stream__")? else { return Ok(None) };
    let capsule = export.call0()?.cast_into::<PyCapsule>().map_err(PyErr::from)?;
    let stream = capsule.pointer_checked(Some(NAME))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: the name was checked, and by the interface a capsule of that name holds a stream that whoever reads it may move
    // out; what is left behind is a stream that was released, which the destructor of the capsule leaves alone.
    #[expect(unsafe_code, reason = "a pointer of another language can be followed in no other way")]
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(stream.as_ptr()) };
    RecordBatchStreamReader::try_new(stream).map(Some).map_err(CapsuleError::Stream)
}
