import { EMPTY_CONCLUSION } from "@recos/schemas/evidence/decision/conclusion-fields"
import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { EMPTY_GRADING } from "@recos/schemas/evidence/grading/grading-rules"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { NOTHING_TO_DECLARE } from "@recos/schemas/people/interests/sample-declaration"
import type { CooperativeAction, RecoAction } from "@recos/schemas/people/permissions"

/** One real request that asks for a right. `path` is the route's pattern: `filled` puts the ids in. */
export interface AskingRequest {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE"
  path: string
  json?: unknown
  /** Raw bytes of an image. */
  image?: true
  /** Raw bytes of a Word file. */
  word?: true
}

const read = (path: string): AskingRequest => ({ method: "GET", path })
const step = (name: string): AskingRequest => ({
  method: "POST",
  path: "/api/recos/:id/steps/:transition".replace(":transition", name),
  json: { note: "Une raison." }
})

const EVIDENCE_FILE = {
  name: "citation.json",
  json: { resourceType: "Citation", id: "c1", title: "Un essai" }
}

const ETD_WORDS = "/api/recos/:id/questions/:questionId/decision/:criterion/words/:field"

const RIS = "TY  - BOOK\nTI  - Un livre\nER  - "
const SOURCE = { type: "report", title: "Un rapport" }

/** Every request of the interface about one reco, under the action that it asks for. */
export const RECO_REQUESTS: Record<RecoAction, AskingRequest[]> = {
  "reco.read": [
    read("/api/recos/:id"),
    read("/api/documents/:documentId"),
    read("/api/recos/:id/export.md?language=fr"),
    read("/api/recos/:id/export.docx?language=fr"),
    read("/api/recos/:id/export.pdf?language=fr"),
    read("/api/recos/:id/references"),
    read("/api/recos/:id/references/export.ris"),
    read("/api/recos/:id/references/export.bib"),
    read("/api/recos/:id/references/export.json"),
    read("/api/recos/:id/images/:asset"),
    read("/api/recos/:id/evidence"),
    read("/api/recos/:id/evidence/statements"),
    read("/api/recos/:id/events"),
    read("/api/recos/:id/questions/:questionId/decision"),
    read("/api/recos/:id/testimonies"),
    read("/api/recos/:id/remarks"),
    { method: "PUT", path: "/api/recos/:id/follow", json: { follows: true } },
    read("/api/recos/:id/branches"),
    read("/api/recos/:id/branches/:branchId"),
    read("/api/recos/:id/gradings"),
    read("/api/recos/:id/updates"),
    read("/api/recos/:id/options"),
    read("/api/recos/:id/method"),
    read("/api/recos/:id/agree"),
    read("/api/recos/:id/questions/:questionId/interests"),
    read("/api/recos/:id/questions/:questionId/gradings"),
    read("/api/recos/:id/outcomes/:outcomeId/gradings"),
    read("/api/recos/:id/evidence/imports"),
    read("/api/recos/:id/evidence/export.json"),
    read("/api/recos/:id/evidence/export.fhir.json"),
    read("/api/recos/:id/evidence/export.csv?decimal=comma"),
    read("/api/recos/:id/evidence/export.html?language=fr"),
    read("/api/recos/:id/evidence/export.docx?language=en"),
    read("/api/recos/:id/versions"),
    read("/api/recos/:id/outside-readings"),
    read("/api/recos/:id/versions/:number"),
    read("/api/recos/:id/versions/:number/compare/draft"),
    read("/api/recos/:id/history/fr"),
    read("/api/recos/:id/history/fr/shares"),
    read("/api/recos/:id/journal"),
    read("/api/jobs/:jobId"),
    read("/api/jobs/:jobId/events")
  ],
  "reco.write": [
    { method: "POST", path: "/api/documents/:documentId/take-back" },
    { method: "POST", path: "/api/recos/:id/references", json: { csl: SOURCE, checkedOn: null } },
    { method: "PATCH", path: "/api/recos/:id/references/:refId", json: { csl: SOURCE, checkedOn: null, revision: 0 } },
    { method: "DELETE", path: "/api/recos/:id/references/:refId" },
    { method: "POST", path: "/api/recos/:id/references/import/preview", json: { text: RIS } },
    { method: "POST", path: "/api/recos/:id/references/import", json: { text: RIS, chosen: [1] } },
    { method: "POST", path: "/api/recos/:id/references/lookup", json: { PMID: "1" } },
    { method: "POST", path: "/api/recos/:id/images", image: true },
    { method: "PUT", path: "/api/recos/:id/remarks/:threadId/acceptance", json: {} },
    { method: "PUT", path: "/api/recos/:id/remarks/:threadId/refusal", json: { reason: "Non." } },
    { method: "PUT", path: "/api/recos/:id/branches/:branchId/acceptances", json: { chosen: [0] } },
    { method: "PUT", path: "/api/recos/:id/branches/:branchId/refusals", json: { chosen: [0], reason: "Non." } },
    { method: "POST", path: "/api/recos/:id/history/fr/names", json: { name: "Avant la réunion" } },
    { method: "PUT", path: "/api/recos/:id/moments/:seq/name", json: { name: "Avant la réunion" } },
    { method: "DELETE", path: "/api/recos/:id/moments/:seq/name" },
    {
      method: "POST",
      path: "/api/recos/:id/moments/:seq/part",
      json: { section: "in-brief", older: null, newer: null }
    }
  ],
  "reco.settings": [{ method: "PATCH", path: "/api/recos/:id", json: { settings: ":settings", revision: 0 } }],
  "reco.team": [
    { method: "PUT", path: "/api/recos/:id/team/:memberId", json: { role: "reader" } },
    { method: "DELETE", path: "/api/recos/:id/team/:memberId" }
  ],
  "reco.submit": [step("submit")],
  "reco.return": [step("return")],
  "reco.deliberate": [step("deliberate")],
  "reco.publish": [step("publish"), { method: "POST", path: "/api/jobs/:jobId/retry", json: {} }],
  "reco.revise": [step("revise")],
  "reco.withdraw": [step("withdraw")],
  "reco.take-up": [step("take-up")],
  "reco.put-away": [step("put-away")],
  "reco.bring-back": [step("bring-back")],
  "reading.give": [
    {
      method: "POST",
      path: "/api/recos/:id/versions/:number/readings",
      json: { verdict: "approve", reason: "Clair et bien fondé." }
    }
  ],
  "reading.log": [
    {
      method: "POST",
      path: "/api/recos/:id/versions/:number/translation-readings",
      json: { language: "en", memberId: ":memberId", part: "reviewed", on: "2026-03-03", agreed: true }
    },
    { method: "DELETE", path: "/api/recos/:id/translation-readings/:translationReadingId" },
    {
      method: "POST",
      path: "/api/recos/:id/versions/:number/easy-readings",
      json: {
        language: "fr",
        on: "2026-03-03",
        place: "Florac",
        readers: ["A. B."],
        changed: "",
        concerned: true,
        agreed: true
      }
    },
    { method: "DELETE", path: "/api/recos/:id/easy-readings/:easyReadingId" }
  ],
  "version.sign": [{ method: "POST", path: "/api/recos/:id/versions/:number/signature", json: { hash: ":hash" } }],
  "version.restore": [{ method: "POST", path: "/api/recos/:id/versions/:number/restore", json: {} }],
  "evidence.write": [
    { method: "POST", path: "/api/recos/:id/questions", json: { population: "Adultes" } },
    {
      method: "PATCH",
      path: "/api/recos/:id/questions/:questionId",
      json: { setting: "Soins primaires", revision: 0 }
    },
    { method: "DELETE", path: "/api/recos/:id/questions/:questionId?revision=0" },
    { method: "PUT", path: "/api/recos/:id/questions/:questionId/place", json: { before: null } },
    {
      method: "POST",
      path: "/api/recos/:id/questions/:questionId/outcomes",
      json: { name: "Douleur", kind: "dichotomous" }
    },
    {
      method: "PUT",
      path: "/api/recos/:id/questions/:questionId/outcomes",
      json: { rows: [{ id: null, revision: 0, name: "Sommeil", kind: "dichotomous" }] }
    },
    { method: "PATCH", path: "/api/recos/:id/outcomes/:outcomeId", json: { name: "Douleur", revision: 0 } },
    { method: "DELETE", path: "/api/recos/:id/outcomes/:outcomeId?revision=0" },
    { method: "PUT", path: "/api/recos/:id/outcomes/:outcomeId/place", json: { before: null } },
    {
      method: "POST",
      path: "/api/recos/:id/outcomes/:outcomeId/changes",
      json: { kind: "narrative", estimate: emptyEstimate(), baselines: [], why: "Une nouvelle étude", revision: 0 }
    },
    {
      method: "POST",
      path: "/api/recos/:id/changes/:changeId/verdict",
      json: { verdict: "refused", reason: "L’étude est trop petite." }
    },
    { method: "PUT", path: "/api/recos/:id/statements/:statementId/bases", json: { outcomes: [], seen: [] } },
    { method: "POST", path: "/api/recos/:id/options", json: { kind: "plant", name: "Thym" } },
    { method: "PATCH", path: "/api/recos/:id/options/:optionId", json: { plantPart: "feuille", revision: 0 } },
    { method: "DELETE", path: "/api/recos/:id/options/:optionId?revision=0" },
    { method: "PUT", path: "/api/recos/:id/options/:optionId/place", json: { before: null } },
    { method: "PUT", path: "/api/recos/:id/method", json: { method: EMPTY_METHOD, revision: null } },
    { method: "POST", path: "/api/recos/:id/evidence/import/preview", json: { files: [EVIDENCE_FILE] } },
    { method: "POST", path: "/api/recos/:id/evidence/import", json: { files: [EVIDENCE_FILE] } }
  ],
  "estimate.accept": [
    {
      method: "POST",
      path: "/api/recos/:id/changes/:changeId/verdict",
      json: { verdict: "accepted", reason: "L’étude est bien conduite." }
    }
  ],
  "rereading.finish": [
    { method: "POST", path: "/api/recos/:id/rereadings/:rereadingId/done", json: { note: "Relue, elle tient." } }
  ],
  "importance.rate": [{ method: "PUT", path: "/api/recos/:id/outcomes/:outcomeId/importance", json: { value: 7 } }],
  "interest.declare": [
    { method: "PUT", path: "/api/recos/:id/questions/:questionId/interest", json: { kind: "none" } }
  ],
  "interest.analyse": [
    {
      method: "PUT",
      path: "/api/recos/:id/questions/:questionId/analyses/:memberId",
      json: { level: "none", reasons: "Aucun lien avec la marche.", checkedOn: "2026-03-02", revision: 0 }
    }
  ],
  "grading.give": [
    {
      method: "PUT",
      path: "/api/recos/:id/outcomes/:outcomeId/grading",
      json: { judgements: EMPTY_GRADING, estimateHash: "0".repeat(64), revision: 0 }
    },
    {
      method: "POST",
      path: "/api/recos/:id/outcomes/:outcomeId/grading/signature",
      json: { estimateHash: "0".repeat(64), revision: 1 }
    },
    { method: "DELETE", path: "/api/recos/:id/outcomes/:outcomeId/grading/signature" }
  ],
  "grading.reconcile": [
    {
      method: "PUT",
      path: "/api/recos/:id/outcomes/:outcomeId/reconciliation",
      json: { choices: [], favours: "unclear", suffices: false, estimateHash: "0".repeat(64), revision: 0 }
    }
  ],
  "decision.write": [
    {
      method: "PUT",
      path: "/api/recos/:id/questions/:questionId/conclusion",
      json: { conclusion: EMPTY_CONCLUSION, revision: null }
    },
    {
      method: "PUT",
      path: "/api/recos/:id/questions/:questionId/decision/:criterion",
      json: { judgement: "yes", revision: 0 }
    },
    { method: "PUT", path: ETD_WORDS, json: { words: "Fréquent et gênant.", revision: 0 } },
    { method: "POST", path: `${ETD_WORDS}/taken-back`, json: { revision: 0 } }
  ],
  "testimony.collect": [
    {
      method: "POST",
      path: "/api/recos/:id/testimonies",
      json: {
        words: "J’ai eu peur de bouger, puis marcher m’a aidée.",
        signature: "usagère, 50–60 ans",
        collectedOn: "2026-02-01",
        consent: { how: "written", on: "2026-02-01", to: "publication-in-this-reco" },
        checked: { singleOut: true, link: true, infer: true },
        checkedFindings: []
      }
    }
  ],
  "testimony.withdraw": [{ method: "POST", path: "/api/recos/:id/testimonies/:testimonyId/withdrawal", json: {} }],
  "remark.write": [
    { method: "POST", path: "/api/recos/:id/remarks", json: { target: { kind: "reco" }, words: "Est-ce clair ?" } },
    { method: "POST", path: "/api/recos/:id/remarks/:threadId/messages", json: { words: "Oui." } },
    { method: "PUT", path: "/api/recos/:id/remarks/:threadId/resolution", json: { resolved: true } },
    { method: "PUT", path: "/api/recos/:id/remarks/:threadId/assignee", json: { memberId: null } },
    { method: "PUT", path: "/api/recos/:id/remarks/:threadId/support", json: { supports: true } },
    {
      method: "POST",
      path: "/api/recos/:id/branches",
      json: { documentId: ":documentId", title: "Plus court", reasons: "Pour être lu." }
    },
    { method: "PUT", path: "/api/recos/:id/branches/:branchId/support", json: { supports: true } },
    {
      method: "PUT",
      path: "/api/recos/:id/remarks/:threadId/anchor",
      json: { section: "in-brief", anchor: { from: "AAAA", to: "AAAA" } }
    }
  ],
  "remark.change": [
    {
      method: "PATCH",
      path: "/api/recos/:id/remarks/:threadId/messages/:remarkId",
      json: { words: "Est-ce bien clair ?", revision: 0 }
    },
    { method: "DELETE", path: "/api/recos/:id/remarks/:threadId/messages/:remarkId" }
  ],
  /** Asked at the door of its room alone. */
  "branch.write": [],
  "branch.lead": [
    {
      method: "PATCH",
      path: "/api/recos/:id/branches/:branchId",
      json: { title: "Plus court", reasons: "Pour être lu.", isShared: false, revision: 0 }
    },
    { method: "PUT", path: "/api/recos/:id/branches/:branchId/state", json: { state: "taken-back" } }
  ]
}

/** Every request about the cooperative, under the action that it asks for. */
export const COOPERATIVE_REQUESTS: Record<CooperativeAction, AskingRequest[]> = {
  "member.list": [read("/api/members")],
  "member.invite": [
    read("/api/invitations"),
    {
      method: "POST",
      path: "/api/invitations",
      json: { email: "neuve@exemple.fr", college: "citizen", role: "member" }
    },
    { method: "DELETE", path: "/api/invitations/:invitationId" }
  ],
  "member.update": [
    { method: "PATCH", path: "/api/members/:memberId", json: { role: "administrator" } },
    { method: "DELETE", path: "/api/members/:memberId" },
    read("/api/lost-factors"),
    { method: "POST", path: "/api/members/:memberId/lost-factor", json: {} },
    { method: "DELETE", path: "/api/members/:memberId/lost-factor" }
  ],
  "reco.create": [
    { method: "POST", path: "/api/recos", json: { title: "Une autre reco", language: "fr" } },
    { method: "POST", path: "/api/recos/import/preview", json: { markdown: "# Une reco" } },
    { method: "POST", path: "/api/recos/import", json: { markdown: "# Une reco venue d’ailleurs" } },
    { method: "POST", path: "/api/recos/import/file/preview", word: true },
    { method: "POST", path: "/api/recos/import/file?title=Une%20reco%20de%20Word", word: true }
  ],
  "booklet.compose": [
    read("/api/booklets/recos?language=fr"),
    {
      method: "POST",
      path: "/api/booklets",
      json: { slugs: ["lombalgie-commune"], title: "Soirée", heldOn: "2026-03-10", language: "fr" }
    }
  ],
  "journal.read": [read("/api/journal"), read("/api/jobs/:siteJobId")],
  "house.maintain": [
    read("/api/house/health"),
    { method: "POST", path: "/api/house/mail-trial", json: {} },
    read("/api/house/factor-demand"),
    { method: "PUT", path: "/api/house/factor-demand", json: { demand: "nobody" } }
  ],
  "theme.keep": [
    { method: "POST", path: "/api/themes", json: { names: { fr: "Peau", en: "", ar: "" } } },
    { method: "PATCH", path: "/api/themes/:themeSlug", json: { revision: 0, retired: true } }
  ],
  "declaration.read": [read("/api/declarations?lacking=yes"), read("/api/members/:memberId/declaration")],
  "search.forget": [
    { method: "POST", path: "/api/searches/unanswered/forgotten", json: { language: "fr", folded: "zona" } }
  ]
}

/** What every member may do for herself or himself. */
export const OWN_REQUESTS: AskingRequest[] = [
  read("/api/me"),
  { method: "PATCH", path: "/api/me", json: { name: "Autrement" } },
  read("/api/me/devices"),
  read("/api/me/second-factor"),
  read("/api/me/passkeys"),
  read("/api/me/export.zip"),
  read("/api/me/declaration"),
  { method: "PUT", path: "/api/me/declaration/draft", json: { draft: NOTHING_TO_DECLARE, revision: 0 } },
  { method: "POST", path: "/api/me/declaration/signature", json: { draft: NOTHING_TO_DECLARE, sincere: true } },
  { method: "DELETE", path: "/api/me/passkeys/:passkeyId" },
  { method: "DELETE", path: "/api/me/devices/:deviceId" },
  { method: "DELETE", path: "/api/me/sessions/:sessionId" },
  read("/api/recos"),
  read("/api/themes"),
  read("/api/searches/unanswered"),
  read("/api/recos/texts"),
  read("/api/tray"),
  read("/api/tray/events"),
  read("/api/notices"),
  { method: "POST", path: "/api/notices/seen", json: { from: "2026-03-03T08:00:00Z", until: "2026-03-03T09:00:00Z" } },
  read("/api/me/paces"),
  { method: "PATCH", path: "/api/me/paces", json: { step: "never" } },
  { method: "POST", path: "/api/texts/decode", json: { bytes: Buffer.from("été", "latin1").toString("base64") } }
]

/** What is open to everybody, because it is how one comes in. */
export const OPEN_REQUESTS = [
  "GET /healthz",
  "GET /readyz",
  "GET /metrics",
  "GET /api/house",
  "ALL /api/auth/*",
  "POST /api/setup",
  "GET /api/invitations/open/:token",
  "POST /api/invitations/open/:token",
  "GET /api/mailbox",
  // Whose mails end is said by the sealed address alone: tried in tray/notice-mails.test.ts.
  "GET /desinscription/:token",
  "POST /desinscription/:token",
  // From readers of the public site, who have no account.
  "POST /api/searches/unanswered",
  "POST /api/passkeys/sign-in/options",
  "POST /api/passkeys/sign-in",
  // One’s own, with a password or a browser’s answer: tried in accounts/passkeys.test.ts.
  "POST /api/me/passkeys/options",
  "POST /api/me/passkeys",
  // One’s own, with a password: tried in own-data/own-data.test.ts.
  "POST /api/me/departure"
]
