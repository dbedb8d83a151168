import type { CellRefusal } from "@recos/schemas/evidence/tabular/read-table"
import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"

/** What was understood of a table that was pasted or chosen, before any of it is kept. */
export const proposalMessages = defineMessages({
  fr: {
    bring: "Coller ou choisir un tableau",
    bringHint:
      "Un bloc de cases d’un tableur, un résumé des résultats de GRADEpro, les données de RevMan, ou un fichier CSV. Rien n’est gardé avant que vous ayez vu ce qui a été compris.",
    pasteHere: "Coller ici",
    file: "Fichier CSV",
    title: "Ce qui a été compris",
    cells: "Les cases, l’une après l’autre",
    lead: "Rien n’est encore gardé. Chaque case est dans un champ, laissée de côté, ou refusée avec un mot.",
    asField: (field: string) => `→ ${field}`,
    left: "laissé de côté",
    isNew: "nouveau critère",
    changes: (name: string) => `change «\u202f${name}\u202f»`,
    aside: {
      study: "laissé de côté\u202f: une étude de l’analyse",
      comparison: "laissé de côté\u202f: nom d’une comparaison"
    },
    signed: "refusé\u202f: ces chiffres sont signés. Proposez une mise à jour sur la page du critère.",
    nameless: "refusé\u202f: un nouveau critère demande un nom",
    counted: (count: number) => `${count} ${plural("fr", count, { one: "étude comptée", other: "études comptées" })}`,
    refusals: {
      "not-a-number": "refusé\u202f: ce n’est pas un nombre",
      "not-a-count": "refusé\u202f: ce n’est pas un nombre entier",
      "not-a-risk": "refusé\u202f: ce n’est pas un risque de 0 à 1\u202f000",
      "not-an-effect": "refusé\u202f: écrivez par exemple RR 0,70 (0,57 à 0,86)",
      "not-a-measure": "refusé\u202f: mesure inconnue",
      "not-a-choice": "refusé\u202f: choix inconnu",
      "too-long": "refusé\u202f: trop long",
      "other-kept": "laissé de côté\u202f: une autre case de la ligne dit cela",
      "other-interval": "intervalle laissé de côté\u202f: ce n’est pas un intervalle de confiance à 95\u202f%",
      "level-unsaid": "intervalle laissé de côté\u202f: rien ne dit qu’il est à 95\u202f%"
    } satisfies Record<CellRefusal, string>,
    keep: (count: number) =>
      `Mettre ${count} ${plural("fr", count, { one: "ligne", other: "lignes" })} dans le tableau`,
    nothing: "Rien ici ne peut aller dans le tableau.",
    cancel: "Renoncer",
    unsaidIs95: "Les intervalles qui ne disent pas leur niveau sont à 95\u202f%\u202f: je l’ai vérifié dans la source.",
    tooLarge: "Ce tableau est trop grand\u202f: 400 lignes, 60 colonnes et un million de signes au plus.",
    tooMany: "60 critères au plus à la fois\u202f: partagez le tableau.",
    done: (count: number) =>
      `${count} ${plural("fr", count, { one: "ligne mise", other: "lignes mises" })} dans le tableau.`
  },
  en: {
    bring: "Paste or choose a table",
    bringHint:
      "A block of cells of a spreadsheet, a summary of findings of GRADEpro, the data of RevMan, or a CSV file. Nothing is kept before you have seen what was understood.",
    pasteHere: "Paste here",
    file: "CSV file",
    title: "What was understood",
    cells: "The cells, one by one",
    lead: "Nothing is kept yet. Each cell is in a field, left aside, or refused with a word.",
    asField: (field: string) => `→ ${field}`,
    left: "left aside",
    isNew: "new outcome",
    changes: (name: string) => `changes “${name}”`,
    aside: { study: "left aside: a study of the analysis", comparison: "left aside: the name of a comparison" },
    signed: "refused: these figures are signed. Propose an update on the page of the outcome.",
    nameless: "refused: a new outcome needs a name",
    counted: (count: number) => `${count} ${plural("en", count, { one: "study", other: "studies" })} counted`,
    refusals: {
      "not-a-number": "refused: not a number",
      "not-a-count": "refused: not a whole number",
      "not-a-risk": "refused: not a risk from 0 to 1,000",
      "not-an-effect": "refused: write for example RR 0.70 (0.57 to 0.86)",
      "not-a-measure": "refused: unknown measure",
      "not-a-choice": "refused: unknown choice",
      "too-long": "refused: too long",
      "other-kept": "left aside: another cell of the row says it",
      "other-interval": "interval left aside: not a 95% confidence interval",
      "level-unsaid": "interval left aside: nothing says that it is at 95%"
    },
    keep: (count: number) => `Put ${count} ${plural("en", count, { one: "row", other: "rows" })} into the table`,
    nothing: "Nothing here can go into the table.",
    cancel: "Give up",
    unsaidIs95: "The intervals that do not say their level are at 95%: I have checked it in the source.",
    tooLarge: "This table is too large: 400 rows, 60 columns and a million characters at most.",
    tooMany: "60 outcomes at most at once: split the table.",
    done: (count: number) => `${count} ${plural("en", count, { one: "row", other: "rows" })} put into the table.`
  }
})
