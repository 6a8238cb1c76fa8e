//! Statements of the work (izziņas) for whoever asked for one.

use talka::documents::{DocumentError, StatementTerms, statement};
use talka::register::{PlacementId, Statement};
use talka::text::Lang;
use talka_documents::html;

use super::{HandOutTerms, Paper};
use crate::evaluation::Evaluation;

/// Somebody who asked for a statement of the work in a placement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatementRequest {
    /// The placement.
    pub placement: PlacementId,
    /// What the statement is to state beside the hours.
    pub terms: StatementTerms,
}

impl StatementRequest {
    /// A statement of all the work in a placement.
    pub fn new(placement: PlacementId) -> Self {
        Self { placement, terms: StatementTerms::default() }
    }

    /// The same with what it is to state.
    pub fn terms(self, terms: StatementTerms) -> Self {
        Self { terms, ..self }
    }

    /// What the records ask for and nobody issued yet.
    fn recorded(placement: PlacementId, of: &Statement) -> Option<Self> {
        let open = of.requested.is_some() && of.issued.is_none();
        let terms = StatementTerms::default()
            .from(of.from)
            .to(of.to)
            .work(of.work.clone().map(|work| vec![work]))
            .competences(of.competences.clone());
        open.then(|| Self::new(placement).terms(terms))
    }

    /// The name of its file: that of the placement, and the days if there are any.
    fn file(&self, draft: bool) -> String {
        let day = |day: Option<talka::date::Day>| day.map_or_else(String::new, |day| format!("-{day}"));
        let (from, to) = (day(self.terms.from), day(self.terms.to));
        format!("izzina-{}{from}{to}{}.html", self.placement, if draft { "-projekts" } else { "" })
    }
}

/// Each statement that is asked for, once; what the terms ask for goes before what the records do.
pub(super) fn asked(
    evaluation: &Evaluation,
    terms: &HandOutTerms,
    lang: Lang,
) -> Result<Vec<(StatementRequest, Paper)>, DocumentError> {
    let recorded = evaluation.judged.register().placements().iter().flat_map(|placement| {
        let statements = placement.statements.iter().flatten();
        statements.filter_map(|of| StatementRequest::recorded(placement.id, of))
    });
    let listed = terms.statements.iter().map(|request| request.placement);
    let listed: std::collections::BTreeSet<_> = listed.collect();
    let recorded = recorded.filter(|request| !listed.contains(&request.placement));
    let requisites = terms.requisites.clone().number(None);
    let mut files = std::collections::BTreeSet::new();
    let mut made = Vec::new();
    for request in terms.statements.iter().cloned().chain(recorded) {
        let document = statement(&evaluation.judged, request.placement, &request.terms, &requisites, lang)?;
        let draft = document.is_draft();
        let file = request.file(draft);
        if files.insert(file.clone()) {
            let html = html::write(&document, &terms.letterhead);
            made.push((request, Paper { file, html, draft }));
        }
    }
    Ok(made)
}
