/// The character of a number in JavaScript, as `String.fromCharCode` takes it.
pub(super) fn char_code(digits: &str) -> Option<char> {
    let code = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code)
}

/// Decodes `%3C` and `%u003C`; the rest stays.
pub(super) fn percent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let hex = |from: usize, to: usize| {
            rest.get(at + from..at + to).and_then(|digits| u32::from_str_radix(digits, 16).ok())
        };
        let wide = rest[at + 1..].starts_with('u').then(|| hex(2, 6).and_then(char::from_u32)).flatten();
        let length = match (wide, hex(1, 3).and_then(|code| u8::try_from(code).ok())) {
            (Some(c), _) => {
                bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                6
            }
            (None, Some(byte)) => {
                bytes.push(byte);
                3
            }
            (None, None) => {
                bytes.push(b'%');
                1
            }
        };
        rest = &rest[at + length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Decodes base64, both alphabets, padded or not; `None` for anything else.
pub(super) fn base64(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace() && *b != b'=') {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A few words can stand for very much: unpacking stops here.
const MAX_UNPACKED: usize = 4 << 20;

/// Undoes the packer that writes `eval(function(p,a,c,k,e,d){…}('payload',62,9,'words'.split('|')))`.
pub(super) fn unpack(payload: &str, radix: u32, words: &str) -> String {
    let words: Vec<&str> = words.split('|').collect();
    let mut out = String::with_capacity(payload.len() * 2);
    let mut rest = payload;
    while let Some(first) = rest.chars().next().filter(|_| out.len() < MAX_UNPACKED) {
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        if length == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let word = &rest[..length];
        let plain = digits(word, radix).and_then(|at| words.get(at)).copied().filter(|plain| !plain.is_empty());
        out.push_str(plain.unwrap_or(word));
        rest = &rest[length..];
    }
    out
}

fn digits(word: &str, radix: u32) -> Option<usize> {
    word.bytes().try_fold(0_usize, |value, byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            b'A'..=b'Z' => byte - b'A' + 36,
            _ => return None,
        };
        if u32::from(digit) >= radix {
            return None;
        }
        value.checked_mul(radix as usize)?.checked_add(usize::from(digit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_decoded() {
        assert_eq!(percent("%3Cscript%u003E%zz100%"), "<script>%zz100%");
        assert_eq!(base64("Ly9leGFtcGxlLmNvbQ==").as_deref(), Some("//example.com"));
        assert_eq!(base64("not base64!"), None);
        assert_eq!(unpack("0.1('2')", 62, "document|write|hi"), "document.write('hi')");
        assert_eq!(char_code("0x2f"), Some('/'));
    }
}
