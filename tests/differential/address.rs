use crate::dice::Dice;

/// The host that the policy of these tests denies, with all below it.
pub(crate) const DENIED: &str = "trk.test";

/// The denied host whose frames leave a placeholder.
pub(crate) const FRAMED: &str = "vid.test";

/// What an inline script says that loads the denied host.
pub(crate) const LOADER: &str =
    "var s=document.createElement('script');s.src='https://trk.test/x.js';document.head.appendChild(s)";

const SPELLINGS: [&str; 22] = [
    "https://trk.test/x.js",
    "https://trk.test/x.js",
    "https://trk.test/x.js",
    "//trk.test/p.gif",
    "https://a.trk.test/p?a=1&amp;b=2",
    "HTTPS:\\\\TRK.test\\x",
    "&#x68;ttps&colon;//trk.test/",
    "https://t&#114;k.test/x",
    "https://trk&period;test/x?&gt_x&amp",
    "ht\ntps://t\trk.test/x",
    "\u{c} https://trk.test/x ",
    "https://user:p@trk.test:443/x#f",
    "https://a.b.trk.test./x",
    "https://%74rk.test/x",
    "https://ｔrk.test/x",
    "https://t&shy;rk.test/x",
    "http://trk.test:8080/é",
    "///trk.test/x",
    "/\\trk.test/x",
    "https:&Tab;//trk.test/x\r",
    "https://trk&#46test/x",
    "&NewLine;https&#58//trk.test/\0x",
];

const INNOCENT: [&str; 10] = [
    "/a.png",
    "b.js",
    "",
    "#f",
    "https://cdn.example.net/lib.js?v=1",
    "//nottrk.test/x",
    "https://trk.test.example.org/x",
    "/x?u=https://trk.test/x.js",
    "https://example.net/#https://trk.test/",
    "https&colon;//trk.tester/&amp;",
];

/// An address of the denied host as a page may spell it, with character references.
pub(crate) fn denied(dice: &mut Dice) -> &'static str {
    dice.pick(&SPELLINGS)
}

/// One of somebody else, some of which mention the denied host.
pub(crate) fn innocent(dice: &mut Dice) -> &'static str {
    dice.pick(&INNOCENT)
}

/// One that has no white space and needs no character references.
pub(crate) fn plain(denied: bool) -> &'static str {
    if denied { "https://trk.test/x.gif" } else { "/own.gif" }
}
