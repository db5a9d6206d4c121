//! The languages that can be distinguished by their function words.

/// A language that is distinguished from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetectedLanguage {
    /// English.
    English,
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
    /// Danish and Norwegian, which have the same function words.
    Danish,
    /// Swedish.
    Swedish,
}

/// Set of languages: one bit for each language.
pub(super) type LanguageSet = u16;

impl DetectedLanguage {
    /// All the languages.
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::French,
        Self::Dutch,
        Self::German,
        Self::Spanish,
        Self::Italian,
        Self::Portuguese,
        Self::Danish,
        Self::Swedish,
    ];

    /// Returns the language of a primary subtag, or `None` if it is not in the list.
    #[must_use]
    pub fn of(primary: &str) -> Option<Self> {
        Some(match primary {
            "en" => Self::English,
            "fr" => Self::French,
            "nl" => Self::Dutch,
            "de" => Self::German,
            "es" => Self::Spanish,
            "it" => Self::Italian,
            "pt" => Self::Portuguese,
            "da" | "no" | "nb" | "nn" => Self::Danish,
            "sv" => Self::Swedish,
            _ => return None,
        })
    }

    /// Returns the primary subtag of the language.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Dutch => "nl",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Danish => "da",
            Self::Swedish => "sv",
        }
    }

    pub(super) const fn bit(self) -> LanguageSet {
        1 << self as u16
    }

    /// Returns the language as a `whatlang` value.
    pub(super) fn to_whatlang(self) -> whatlang::Lang {
        match self {
            Self::English => whatlang::Lang::Eng,
            Self::French => whatlang::Lang::Fra,
            Self::Dutch => whatlang::Lang::Nld,
            Self::German => whatlang::Lang::Deu,
            Self::Spanish => whatlang::Lang::Spa,
            Self::Italian => whatlang::Lang::Ita,
            Self::Portuguese => whatlang::Lang::Por,
            Self::Danish => whatlang::Lang::Dan,
            Self::Swedish => whatlang::Lang::Swe,
        }
    }

    /// Returns the function words of the language, of eight bytes at most. An everyday word of another
    /// language is listed for both languages, so that it does not distinguish them.
    const fn function_words(self) -> &'static str {
        match self {
            Self::English => {
                "the and of to in is are was were be been has have had this that these those with from \
                 by for as at it its we our you your they their not or an a which who will would can \
                 could should may there when what how if but than then also into about more other such \
                 any all each between under after before he she his her him them do does did i my no so \
                 up out only on over me us because while where s t plus son car par pour"
            }
            Self::French => {
                "le la les des du de un une et est sont en au aux ce cette ces que qui dans pour par sur \
                 avec sans sous plus pas ne se sa son ses leur leurs nous vous ils elle elles il je été \
                 être ont a à où ou mais donc car si comme entre chez vers tout tous toute toutes même \
                 aussi ainsi afin selon lors dont cet notre nos votre vos y l d qu n s c j t deux très \
                 peut doit fait sera on or an me but as or chaque depuis aucun aucune"
            }
            Self::Dutch => {
                "de het een en van is dat die niet op te zijn met voor aan er maar om als dan bij ook uit \
                 naar door hij zij ze we wij ik je u heeft wordt worden deze dit onze hun tot over onder \
                 tussen kan zal geen meer of wat wie in was had me nog ging werd waar moet"
            }
            Self::German => {
                "der die das und ist nicht mit von zu den dem des ein eine einen im auf für sich auch es \
                 an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum war \
                 haben nur oder aber vor zur bis mehr durch wir in als so was will du"
            }
            Self::Spanish => {
                "el la los las de que y en un una es por con para no se del al lo como más pero sus su le \
                 ya o este esta entre cuando muy sin sobre ser son también fue ha hay donde nos todo a si \
                 me has he sur"
            }
            Self::Italian => {
                "il lo la i gli le di che e è un una per con non in si da del della dei delle al alla nel \
                 nella sono come più anche ma se o questo questa ha su tra dal dalla a ne no l d"
            }
            Self::Portuguese => {
                "o a os as de que e do da em um uma para com não por no na mais dos das se como mas ao à \
                 é foi ser são pela pelo ou seu sua também já nos me entre"
            }
            Self::Danish => {
                "og i at det en den til er som på de med han af av for ikke der var mig sig men et har om \
                 vi havde hun nu over da fra du ud kan eller hvad skal være blev efter dette så hvis jeg \
                 denne have by her under to se"
            }
            Self::Swedish => {
                "och i att det som en på är av för med den till inte om ett har de jag men var sig så från \
                 vi kan när under eller nu också efter vid se du an"
            }
        }
    }
}

/// Returns the languages that have the word as a function word, by its key (see [`key`]); an empty set for
/// other words.
pub(super) fn languages(key: u64) -> LanguageSet {
    let mut slot = slot(key);
    while WORDS.0[slot] != key && WORDS.0[slot] != 0 {
        slot = (slot + 1) % SLOT_COUNT;
    }
    if WORDS.0[slot] == key { WORDS.1[slot] } else { 0 }
}

/// Adds a byte to the key of a word: a word of eight bytes at most as a number; zero for the empty word.
pub(super) const fn key(so_far: u64, byte: u8) -> u64 {
    so_far << 8 | byte as u64
}

/// Number of slots of the hash table: twice the number of words, to keep lookups short.
const SLOT_COUNT: usize = 1024;

static WORDS: ([u64; SLOT_COUNT], [LanguageSet; SLOT_COUNT]) = table();

const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 54) as usize
}

const fn table() -> ([u64; SLOT_COUNT], [LanguageSet; SLOT_COUNT]) {
    let (mut keys, mut languages) = ([0; SLOT_COUNT], [0; SLOT_COUNT]);
    let mut language = 0;
    while language < DetectedLanguage::ALL.len() {
        let words = DetectedLanguage::ALL[language].function_words().as_bytes();
        let (mut at, mut word) = (0, 0);
        while at <= words.len() {
            if at < words.len() && words[at] != b' ' {
                word = key(word, words[at]);
            } else if word != 0 {
                let mut slot = slot(word);
                while keys[slot] != word && keys[slot] != 0 {
                    slot = (slot + 1) % SLOT_COUNT;
                }
                keys[slot] = word;
                languages[slot] |= DetectedLanguage::ALL[language].bit();
                word = 0;
            }
            at += 1;
        }
        language += 1;
    }
    (keys, languages)
}
