/** Every address of the workspace, in one place. Patterns for the router are these with `:id` in the holes. */
const BASE = "/atelier"

const reco = (id: string, rest = ""): string => `${BASE}/recos/${id}${rest}`

export const paths = {
  home: `${BASE}/`,
  waiting: `${BASE}/attend`,
  newReco: `${BASE}/nouvelle`,
  importReco: `${BASE}/importer`,
  signIn: `${BASE}/connexion`,
  forgotten: `${BASE}/mot-de-passe-oublie`,
  resetPassword: `${BASE}/mot-de-passe`,
  invitation: `${BASE}/invitation`,
  installation: `${BASE}/installation`,
  booklet: `${BASE}/livret`,
  people: `${BASE}/membres`,
  account: `${BASE}/compte`,
  journal: `${BASE}/journal`,
  themes: `${BASE}/themes`,
  searches: `${BASE}/recherches`,
  server: `${BASE}/serveur`,
  mailbox: `${BASE}/courrier`,
  kept: `${BASE}/hors-ligne`,
  reco: (id: string) => reco(id),
  write: (id: string, anchor = "") => reco(id, `/ecrire${anchor}`),
  writeWhatIsMissing: (id: string) => reco(id, "/ecrire?panneau=manques"),
  remarks: (id: string) => reco(id, "/ecrire?panneau=remarques"),
  readings: (id: string) => reco(id, "/lectures"),
  evidence: (id: string) => reco(id, "/preuves"),
  question: (id: string, questionId: string) => reco(id, `/preuves/questions/${questionId}`),
  outcome: (id: string, outcomeId: string) => reco(id, `/preuves/criteres/${outcomeId}`),
  decision: (id: string) => reco(id, "/preuves/decision"),
  testimonies: (id: string) => reco(id, "/preuves/temoignages"),
  options: (id: string) => reco(id, "/preuves/options"),
  updates: (id: string, anchor = "") => reco(id, `/preuves/mises-a-jour${anchor}`),
  method: (id: string) => reco(id, "/preuves/methode"),
  sources: (id: string) => reco(id, "/preuves/sources"),
  exchange: (id: string) => reco(id, "/preuves/echanges"),
  team: (id: string) => reco(id, "/equipe"),
  settings: (id: string) => reco(id, "/reglages"),
  recoJournal: (id: string) => reco(id, "/journal"),
  history: (id: string) => reco(id, "/historique"),
  versions: (id: string) => reco(id, "/versions"),
  version: (id: string, number: string) => reco(id, `/versions/${number}`),
  compare: (id: string, older: string, newer: string) => reco(id, `/comparer/${older}/${newer}`),
  /** On the public site. */
  publicReco: (slug: string) => `/r/${slug}/`
} as const
