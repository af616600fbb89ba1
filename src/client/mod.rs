//! What runs in the visitor's browser beside the guard: nothing before he acts but a listener, which fetches the rest when he does.
//!
//! 1. `glue.js` stands in the guard's own element, and only where something is denied. It asks for nothing by itself.
//! 2. `modal.js` stands beside it where the question is a modal: it keeps the focus there.
//! 3. `after.js` is an asset with a name of its own for each version, fetched when the visitor chooses, here or in another tab. With
//!    it go `held.js`, which starts what was held, and `reading.js`, which is what held scripts find where a page is still being read.
//! 4. `consent.js` is for the site's own code, which may load it in its pages: `window.towerConsent`.
//! 5. Vendors' own consent interfaces are told the visitor's standing before their tags run, where those may load.
//! 6. Whatever a page's policies refuse of this, forms are sent as they are without scripts.
//!
//! The scripts are written to be read; `scripts/minify` makes the files that are sent.

mod adapters;
mod asset;
mod glue;
#[cfg(test)]
mod tests;

pub(crate) use self::{
    adapters::SPOKEN,
    asset::{ASSETS, asset},
    glue::{api, listener, preamble},
};
