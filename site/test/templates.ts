const layers = [
  "",
  "preuves/",
  "decision/",
  "methode/",
  "v/1.1/",
  "v/1.1/preuves/",
  "v/1.1/decision/",
  "v/1.1/methode/",
  "deliberation/",
  "sources/",
  "historique/",
  "formation/",
  "pour-tous/",
  "fiches/",
  "v/1.0/"
]

/** One address of each template of the site. */
export const TEMPLATES = [
  ...layers.map((end) => `/r/mal-de-dos/${end}`),
  "/",
  "/recherche/",
  "/themes/infections/",
  "/a-z/l/",
  "/metiers/medecine-generale/",
  "/publics/everyone/",
  "/hors-ligne/infections/",
  "/hors-ligne/",
  "/etats/a-revoir/",
  "/facile-a-lire/",
  "/fiches-a-imprimer/",
  "/methode/",
  "/personnes/",
  "/glossaire/",
  "/accessibilite/",
  "/mentions-legales/",
  "/404.html"
]

/** The same templates in the other direction, and in each state of a text. */
const VARIANTS = [
  "/ar/r/mal-de-dos/",
  "/ar/r/mal-de-dos/preuves/",
  "/ar/r/mal-de-dos/decision/",
  "/ar/r/mal-de-dos/deliberation/",
  "/en/r/mal-de-dos/",
  ...["methode/", "personnes/", "glossaire/", "accessibilite/", "mentions-legales/", "404.html"].flatMap((end) => [
    `/en/${end}`,
    `/ar/${end}`
  ]),
  "/r/hostile/pour-tous/",
  "/r/retiree/",
  "/etats/en-vigueur/"
]

/** Every page that the quick checks look at. */
export const PAGES = [...TEMPLATES, ...VARIANTS]
