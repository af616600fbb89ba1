//! What the banner looks like in Chromium: against hostile style sheets, and for people to look at.
