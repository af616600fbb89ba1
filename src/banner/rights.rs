//! What a visitor can ask of the site, by when it must answer, and who hears complaints: by jurisdiction.

use super::{
    Visitor, law,
    markup::{escaped, link},
    page,
};
use crate::{language::Texts, policy::Jurisdiction};

/// The rights under one law. Names of laws and authorities are not translated.
struct Rights {
    /// And the language in which it is cited.
    law: (&'static str, &'static str),
    /// To have data erased, beside seeing and correcting it.
    erasure: bool,
    /// To forbid their sale.
    opt_out_of_sale: bool,
    term: Term,
    /// The authority hears only those who have complained to the site first.
    site_first: bool,
    authorities: &'static [(&'static str, &'static str)],
}

/// By when the site must answer.
enum Term {
    Month,
    Days(u8),
    WorkingDays(u8),
}

impl Rights {
    fn under(jurisdiction: Jurisdiction) -> Self {
        let european = |law, authorities| Self {
            law,
            erasure: true,
            opt_out_of_sale: false,
            term: Term::Month,
            site_first: false,
            authorities,
        };
        match jurisdiction {
            // Unknown: what most laws give, and no authority that might be the wrong one.
            Jurisdiction::Strictest => european(("", ""), &[]),
            Jurisdiction::Eu => european(
                ("GDPR, articles 12 to 21 and 77", "en"),
                &[("European Data Protection Board", "https://www.edpb.europa.eu/about-edpb/about-edpb/members_en")],
            ),
            Jurisdiction::Uk => european(
                ("UK GDPR, articles 12 to 21 and 77", "en"),
                &[("Information Commissioner’s Office", "https://ico.org.uk/make-a-complaint/")],
            ),
            Jurisdiction::Fr => {
                european(("RGPD, articles 12 à 21 et 77", "fr"), &[("CNIL", "https://www.cnil.fr/fr/plaintes")])
            }
            Jurisdiction::Nz => Self {
                law: ("Privacy Act 2020, information privacy principles 6 and 7", "en"),
                erasure: false,
                opt_out_of_sale: false,
                term: Term::WorkingDays(20),
                site_first: true,
                authorities: &[("Office of the Privacy Commissioner", "https://www.privacy.org.nz/")],
            },
            Jurisdiction::Au => Self {
                law: ("Privacy Act 1988, Australian Privacy Principles 12 and 13", "en"),
                erasure: false,
                opt_out_of_sale: false,
                term: Term::Days(30),
                site_first: true,
                authorities: &[(
                    "Office of the Australian Information Commissioner",
                    "https://www.oaic.gov.au/privacy/privacy-complaints",
                )],
            },
            Jurisdiction::UsCa => Self {
                law: ("California Consumer Privacy Act, Cal. Civ. Code 1798.100 to 1798.135", "en"),
                erasure: true,
                opt_out_of_sale: true,
                term: Term::Days(45),
                site_first: false,
                authorities: &[
                    ("California Privacy Protection Agency", "https://cppa.ca.gov/"),
                    ("California Attorney General", "https://oag.ca.gov/privacy"),
                ],
            },
            Jurisdiction::Br => Self {
                law: ("Lei Geral de Proteção de Dados, artigos 18 e 19", "pt"),
                erasure: true,
                opt_out_of_sale: false,
                term: Term::Days(15),
                site_first: false,
                authorities: &[("Agência Nacional de Proteção de Dados", "https://www.gov.br/anpd/")],
            },
        }
    }
}

/// What stands under the heading. `identity` is the name of the cookie that links a visitor to his records.
pub(super) fn list(visitor: Visitor<'_>, settings: &str, identity: &str) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let rights = Rights::under(consent.jurisdiction());
    let law = match rights.law {
        ("", _) => String::new(),
        // Whatever the language of the page (WCAG 3.1.2).
        (law, language) => format!(r#"<p class="facts" lang="{language}" dir="ltr">{}</p>"#, escaped(law)),
    };
    let withdraw = link(settings, r#" data-consent-ui="settings""#, &law::settings(visitor));
    let contact = policy.site.contact.as_deref().map(page::contact_link);
    let ours = [
        Some(format!("{} {withdraw}", escaped(&texts.rights_withdraw()))),
        Some(escaped(&texts.rights_access()).into_owned()),
        rights.erasure.then(|| escaped(&texts.rights_erase()).into_owned()),
        rights.opt_out_of_sale.then(|| escaped(&texts.rights_opt_out()).into_owned()),
        Some(escaped(&texts.rights_record(identity)).into_owned()),
        Some(escaped(&term(texts, &rights.term)).into_owned()),
        contact.map(|contact| format!("{} {contact}", escaped(&texts.rights_contact()))),
        Some(complaint(texts, &rights)),
    ];
    let items: String = ours.into_iter().flatten().map(|right| format!("<li>{right}</li>")).collect();
    format!(r#"{law}<ul class="rights">{items}</ul>"#)
}

fn term<'t>(texts: &'t Texts, term: &Term) -> std::borrow::Cow<'t, str> {
    match term {
        Term::Month => texts.rights_within_a_month(),
        Term::Days(days) => texts.rights_within_days(days).into(),
        Term::WorkingDays(days) => texts.rights_within_working_days(days).into(),
    }
}

fn complaint(texts: &Texts, rights: &Rights) -> String {
    let sentence = match (rights.authorities, rights.site_first) {
        ([], _) => return escaped(&texts.rights_complain_anywhere()).into_owned(),
        (_, true) => texts.rights_complain_first(),
        (_, false) => texts.rights_complain(),
    };
    let authority = |(name, address): &(&str, &str)| {
        link(address, r#" data-consent-ui="authority" rel="noopener noreferrer""#, name)
    };
    let authorities: Vec<_> = rights.authorities.iter().map(authority).collect();
    format!("{} {}", escaped(&sentence), authorities.join(", "))
}
