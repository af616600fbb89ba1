//! The only room that says Tower, Service, Poll, Pin.

/// To come.
#[derive(Clone, Debug)]
pub struct ConsentLayer;
/// To come.
#[derive(Clone, Debug)]
pub struct ConsentService;
