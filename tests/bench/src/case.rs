//! A case of the toy law: every question answered.

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Social services.
    SocialServices,
    /// Medical pupil health.
    MedicalPupilHealth,
    /// Other pupil health.
    OtherPupilHealth,
    /// School, otherwise.
    SchoolOther,
    /// Leisure.
    Leisure,
    /// The police.
    Police,
}

impl Activity {
    /// Every activity, with its code.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::SocialServices, "social_services"),
        (Self::MedicalPupilHealth, "medical_pupil_health"),
        (Self::OtherPupilHealth, "other_pupil_health"),
        (Self::SchoolOther, "school_other"),
        (Self::Leisure, "leisure"),
        (Self::Police, "police"),
    ];
}

/// Who listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// The police.
    Police,
    /// Social services.
    SocialServices,
    /// A school.
    School,
    /// Leisure.
    Leisure,
    /// A private person.
    Individual,
}

impl Recipient {
    /// Every recipient, with its code.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Police, "police"),
        (Self::SocialServices, "social_services"),
        (Self::School, "school"),
        (Self::Leisure, "leisure"),
        (Self::Individual, "individual"),
    ];
}

/// A yes/no question of the toy law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the questions")]
#[repr(u8)]
pub enum Question {
    Deidentified,
    Consent,
    ClearNoHarm,
    HarmAssumed,
    Under21,
    Under18,
    RiskOfCrime,
    WouldHelpPrevent,
    NotInappropriate,
    ImmediateIntervention,
    DutyToReport,
    ObviousPublicInterest,
}

impl Question {
    /// Every question, with its code.
    pub const ALL: [(Self, &'static str); 12] = [
        (Self::Deidentified, "deidentified"),
        (Self::Consent, "consent"),
        (Self::ClearNoHarm, "clear_no_harm"),
        (Self::HarmAssumed, "harm_assumed"),
        (Self::Under21, "under21"),
        (Self::Under18, "under18"),
        (Self::RiskOfCrime, "risk_of_crime"),
        (Self::WouldHelpPrevent, "would_help_prevent"),
        (Self::NotInappropriate, "not_inappropriate"),
        (Self::ImmediateIntervention, "immediate_intervention"),
        (Self::DutyToReport, "duty_to_report"),
        (Self::ObviousPublicInterest, "obvious_public_interest"),
    ];
}

/// A case in which everything is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Who speaks.
    pub activity: Activity,
    /// Who listens.
    pub recipient: Recipient,
    /// Whether they are alone, and not in a group.
    pub private: bool,
    /// One bit for each question, in the order of [`Question::ALL`].
    pub answers: u16,
}

impl Case {
    /// How many complete cases there are.
    pub const COUNT: usize = Activity::ALL.len() * Recipient::ALL.len() * 2 * (1 << 12);

    /// The answer to a question.
    #[must_use]
    pub fn is(&self, question: Question) -> bool {
        self.answers >> question as u8 & 1 == 1
    }

    /// Every complete case; a case has its place here as its number.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        Activity::ALL.into_iter().flat_map(|(activity, _)| {
            Recipient::ALL.into_iter().flat_map(move |(recipient, _)| {
                [false, true].into_iter().flat_map(move |private| {
                    (0..1 << 12).map(move |answers| Self {
                        activity,
                        recipient,
                        private,
                        answers,
                    })
                })
            })
        })
    }

    /// The case as JSON text, as the other engines take it.
    #[must_use]
    pub fn json(&self) -> String {
        let name = |found: Option<&'static str>| found.unwrap_or("");
        let activity = Activity::ALL
            .into_iter()
            .find(|(a, _)| *a == self.activity)
            .map(|(_, n)| n);
        let recipient = Recipient::ALL
            .into_iter()
            .find(|(r, _)| *r == self.recipient)
            .map(|(_, n)| n);
        let setting = if self.private { "private" } else { "group" };
        let mut text = format!(
            r#"{{"activity":"{}","recipient":"{}","setting":"{setting}""#,
            name(activity),
            name(recipient)
        );
        for (question, name) in Question::ALL {
            text += &format!(r#","{name}":{}"#, self.is(question));
        }
        text + "}"
    }
}
