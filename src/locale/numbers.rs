//! The formatting of numbers.

use fixed_decimal::Decimal as Digits;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};

use super::{Arguments, Locale, LocaleId};
use crate::model::Decimal;

/// Formats numbers with a locale's digit grouping and decimal sign: « 1 200,5 », "1,200.5" (CLDR).
#[derive(Debug)]
pub(super) struct NumberFormats(Option<DecimalFormatter>);

impl NumberFormats {
    /// Creates the formats of a locale. CLDR data are built into the program.
    pub(super) fn new(tag: &LocaleId) -> Self {
        Self(DecimalFormatter::try_new(tag.locale().into(), DecimalFormatterOptions::default()).ok())
    }

    /// Formats a number written with a decimal point and without grouping; any other text is
    /// returned unchanged.
    pub(super) fn digits(&self, number: &str) -> String {
        match (&self.0, Digits::try_from_str(number)) {
            (Some(formatter), Ok(digits)) => formatter.format(&digits).to_string(),
            _ => number.to_owned(),
        }
    }
}

/// Returns a file size in tenths of a unit, with the unit.
fn size(bytes: u64) -> (u64, &'static str) {
    const UNITS: [&str; 5] = ["kilobytes", "megabytes", "gigabytes", "terabytes", "petabytes"];
    let mut unit = 1000_u128;
    let mut names = UNITS.into_iter().peekable();
    loop {
        let name = names.next().unwrap_or("petabytes");
        let bytes = u128::from(bytes);
        let tenths = (bytes * 10 + unit / 2) / unit;
        // Above ten, tenths do not help readers decide whether to download.
        let rounded = if tenths < 100 { tenths } else { (bytes + unit / 2) / unit * 10 };
        if rounded < 10_000 || names.peek().is_none() {
            return (u64::try_from(rounded).unwrap_or(u64::MAX), name);
        }
        unit *= 1000;
    }
}

impl Locale {
    /// Formats a number with the decimals it was written with: « 1 200,50 », "1,200.50".
    #[must_use]
    pub fn number(&self, number: &Decimal) -> String {
        self.numbers.digits(number.as_str())
    }

    /// Formats a whole number: « 1 200 », "1,200".
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.numbers.digits(&count.to_string())
    }

    /// Formats a proportion (1 is 100%) as a percentage with that many decimals: « 30 % », "30%". A
    /// proportion that is not finite is a dash.
    #[must_use]
    pub fn percent(&self, share: f64, decimals: u8) -> String {
        if !share.is_finite() {
            return "–".to_owned();
        }
        let number = self.numbers.digits(&format!("{:.*}", usize::from(decimals), share * 100.0));
        let worded = self.sentences.try_format("locale-percent", &Arguments::new().with("number", &number));
        worded.unwrap_or_else(|_| format!("{number}%"))
    }

    /// Formats a file size in decimal units: « 1,2 Mo », "1.2 MB".
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> String {
        let (tenths, unit) = if bytes < 1000 { (bytes * 10, "bytes") } else { size(bytes) };
        let (whole, tenth) = (tenths / 10, tenths % 10);
        let plain = if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") };
        let number = self.numbers.digits(&plain);
        let arguments = Arguments::new().with("number", &number).with("count", whole).with("unit", unit);
        let worded = self.sentences.try_format("locale-file-size", &arguments);
        worded.unwrap_or_else(|_| {
            let symbol = match unit {
                "bytes" => "B",
                "kilobytes" => "kB",
                "megabytes" => "MB",
                "gigabytes" => "GB",
                "terabytes" => "TB",
                _ => "PB",
            };
            format!("{number}\u{a0}{symbol}")
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{locale::Locale, model::Language};

    fn locales() -> (Locale, Locale) {
        (Locale::of(Language::FRENCH), Locale::of(Language::ENGLISH))
    }

    #[test]
    fn numbers_follow_the_locale() {
        let (fr, en) = locales();
        for (number, french, english) in [
            ("0", "0", "0"),
            ("1200", "1\u{a0}200", "1,200"),
            ("1200000", "1\u{a0}200\u{a0}000", "1,200,000"),
            ("12.5", "12,5", "12.5"),
            ("-3.10", "-3,10", "-3.10"),
        ] {
            let number = number.parse().unwrap();
            assert_eq!(fr.number(&number), french);
            assert_eq!(en.number(&number), english);
        }
        assert_eq!(fr.count(u64::MAX), "18 446 744 073 709 551 615".replace(' ', "\u{a0}"));
    }

    #[test]
    fn percentages_follow_the_locale() {
        let (fr, en) = locales();
        assert_eq!(fr.percent(0.3, 0), "30\u{a0}%");
        assert_eq!(en.percent(0.3, 0), "30%");
        assert_eq!(fr.percent(0.125, 1), "12,5\u{a0}%");
        assert_eq!(en.percent(f64::NAN, 1), "–");
    }

    #[test]
    fn file_sizes_follow_the_locale() {
        let (fr, en) = locales();
        for (bytes, french, english) in [
            (0, "0 octet", "0 bytes"),
            (1, "1 octet", "1 byte"),
            (999, "999 octets", "999 bytes"),
            (1_000, "1 ko", "1 KB"),
            (1_234_567, "1,2 Mo", "1.2 MB"),
            (12_600_000, "13 Mo", "13 MB"),
            (999_960, "1 Mo", "1 MB"),
            (999_500, "1 Mo", "1 MB"),
            (2_000_000_000, "2 Go", "2 GB"),
        ] {
            assert_eq!(fr.file_size(bytes), french.replace(' ', "\u{a0}"), "{bytes}");
            assert_eq!(en.file_size(bytes), english.replace(' ', "\u{a0}"), "{bytes}");
        }
        assert!(fr.file_size(u64::MAX).ends_with("Po"));
    }

    #[test]
    fn a_third_language_has_numbers_too() {
        let spanish = Locale::of("es".parse().unwrap());
        assert_eq!(spanish.number(&"12.5".parse().unwrap()), "12,5");
        assert_eq!(spanish.percent(0.3, 0), "30%");
        assert_eq!(spanish.file_size(1_500_000), "1,5\u{a0}MB");
    }

    proptest! {
        #[test]
        fn numbers_read_back_as_they_were(number in "-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,9})?") {
            let (fr, en) = locales();
            let decimal: crate::model::Decimal = number.parse().unwrap();
            let french = fr.number(&decimal).replace('\u{a0}', "").replace(',', ".").replace('−', "-");
            prop_assert_eq!(&french, &number);
            prop_assert_eq!(en.number(&decimal).replace(',', "").replace('−', "-"), number);
        }

        #[test]
        fn every_size_has_at_most_three_digits_before_the_point(bytes: u64) {
            let rounded = locales().1.file_size(bytes);
            let digits = rounded.bytes().filter(u8::is_ascii_digit).count();
            prop_assert!(digits <= 3 || bytes >= 999_500_000_000_000_000, "{}", rounded);
        }
    }
}
