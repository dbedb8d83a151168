const layers = [
  "",
  "preuves/",
  "deliberation/",
  "sources/",
  "historique/",
  "formation/",
  "pour-tous/",
  "fiches/",
  "v/1.0/"
]

/** One address of each template of the site, and the reco page in each direction and each state of its text. */
export const TEMPLATES = [
  ...layers.map((end) => `/r/mal-de-dos/${end}`),
  "/ar/r/mal-de-dos/",
  "/en/r/mal-de-dos/",
  "/ar/r/mal-de-dos/deliberation/",
  "/r/hostile/pour-tous/",
  "/r/retiree/",
  "/",
  "/recherche/",
  "/themes/infections/",
  "/a-z/l/",
  "/metiers/medecine-generale/",
  "/hors-ligne/infections/",
  "/etats/en-vigueur/",
  "/etats/a-revoir/",
  "/methode/",
  "/personnes/",
  "/glossaire/",
  "/accessibilite/",
  "/mentions-legales/",
  "/404.html"
]
