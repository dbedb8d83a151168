import type { RepeatedName } from "@recos/schemas/text/repeated-names"
import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"

export const exchangeMessages = defineMessages({
  fr: {
    title: "Importer, exporter",
    import: "Importer des preuves",
    importLead:
      "Des fichiers FHIR (un format d’échange entre logiciels de santé, dont celui de MAGICapp) ou l’export d’une autre reco deviennent une question, ses critères de jugement et ses sources. Rien ne change avant votre accord.",
    files: "Des fichiers",
    filesHint: "Un ou plusieurs fichiers .json, ou un lot (Bundle).",
    folder: "Ou un dossier entier",
    folderHint: "Tous ses fichiers .json sont lus\u202f; les autres sont laissés de côté.",
    reading: "Lecture des fichiers…",
    unreadable: (names: string) => `Ce n’est pas du JSON lisible\u202f: ${names}. Choisissez à nouveau.`,
    repeated: (file: string, { name, line, words }: RepeatedName) =>
      `${file}, ligne ${line}\u202f: «\u202f${name}\u202f» est écrit deux fois, dont une fois ${words}. Lire ce fichier garderait l’une des valeurs sans dire laquelle est juste\u202f: corrigez-le, puis choisissez à nouveau.`,
    noJson: "Aucun fichier .json parmi ceux que vous avez choisis.",
    chosen: (count: number) => plural("fr", count, { one: "1 fichier lu.", other: `${count} fichiers lus.` }),
    leftAside: (names: string) => `Laissé de côté, ce n’est pas du JSON\u202f: ${names}.`,
    badFiles: (names: string) => `Fichier en cause\u202f: ${names}`,
    wouldCome: "Ce qui serait ajouté",
    nothingYet: "Rien n’est encore changé dans la reco.",
    counts: (questions: number, outcomes: number, references: number) =>
      [
        plural("fr", questions, { one: `${questions} question`, other: `${questions} questions` }),
        plural("fr", outcomes, { one: `${outcomes} critère de jugement`, other: `${outcomes} critères de jugement` }),
        plural("fr", references, { one: `${references} nouvelle source`, other: `${references} nouvelles sources` })
      ].join(", "),
    question: (intervention: string, comparison: string) => `${intervention} ou ${comparison}`,
    among: (population: string) => `Chez\u202f: ${population}`,
    findings: (count: number) => plural("fr", count, { one: "Une chose à savoir", other: `${count} choses à savoir` }),
    noFindings: "L’import n’a rien à signaler.",
    kept: (count: number) =>
      plural("fr", count, {
        one: "Un élément gardé entier, que l’import ne lit pas, ou pas tout",
        other: `${count} éléments gardés entiers, que l’import ne lit pas, ou pas tout`
      }),
    already: "La reco contient déjà ces preuves. Les ajouter encore les mettra en double, à côté des premières.",
    confirm: "Ajouter à la reco",
    confirmAgain: "Ajouter une seconde fois",
    giveUp: "Abandonner",
    done: "C’est ajouté.",
    toQuestions: "Voir les questions et les critères",
    imports: "Imports faits",
    noImports: "Rien n’a encore été importé dans cette reco.",
    importedBy: (day: string, name: string) => `${day}, par ${name}`,
    importedOn: (day: string) => day,
    showKept: "Voir l’élément",
    export: "Exporter les preuves",
    exportLead:
      "Les questions, les critères, les estimations, les certitudes convenues et les sources, tels qu’ils sont maintenant. Une évaluation qui n’est pas encore convenue n’en sort jamais.",
    word: "Résumé des résultats et profil de preuves (Word)",
    page: "Les mêmes tableaux en page web, sans image (HTML)",
    table: "Tableau pour un tableur en français (CSV, virgule décimale)",
    tableStrict: "Tableau CSV international (point décimal)",
    json: "JSON, pour une autre reco de cet outil",
    fhir: "FHIR (EBM), expérimental",
    fhirHint: "La norme change encore. L’import de cet outil relit ce fichier sans rien y perdre.",
    kinds: {
      Evidence: "Résultat",
      EvidenceVariable: "Définition",
      Group: "Groupe",
      Composition: "Tableau ou rapport",
      Citation: "Source",
      PublicationRecord: "Source",
      ArtifactAssessment: "Évaluation",
      Organization: "Organisation",
      question: "Question",
      outcome: "Critère de jugement",
      reference: "Source"
    },
    otherKind: "Élément",
    about: "\u202f: ",
    leftOut: (count: number) =>
      plural("fr", count, {
        one: "Ce qui est laissé de côté d’un élément, champ par champ",
        other: `Ce qui est laissé de côté de ${count} éléments, champ par champ`
      })
  },
  en: {
    title: "Import, export",
    import: "Import evidence",
    importLead:
      "FHIR files (a format of exchange between health software, MAGICapp’s among them) or the export of another reco become a question, its outcomes and its sources. Nothing changes before you agree.",
    files: "Files",
    filesHint: "One or several .json files, or a Bundle.",
    folder: "Or a whole folder",
    folderHint: "All its .json files are read; the others are left aside.",
    reading: "Reading the files…",
    unreadable: (names: string) => `This is no readable JSON: ${names}. Choose again.`,
    repeated: (file: string, { name, line, words }: RepeatedName) =>
      `${file}, line ${line}: “${name}” is written twice, once as ${words}. Reading this file would keep one of the values without saying which is right: mend it, then choose again.`,
    noJson: "There is no .json file among those you chose.",
    chosen: (count: number) => plural("en", count, { one: "1 file read.", other: `${count} files read.` }),
    leftAside: (names: string) => `Left aside, no JSON: ${names}.`,
    badFiles: (names: string) => `The file: ${names}`,
    wouldCome: "What would be added",
    nothingYet: "Nothing has changed in the reco yet.",
    counts: (questions: number, outcomes: number, references: number) =>
      [
        plural("en", questions, { one: `${questions} question`, other: `${questions} questions` }),
        plural("en", outcomes, { one: `${outcomes} outcome`, other: `${outcomes} outcomes` }),
        plural("en", references, { one: `${references} new source`, other: `${references} new sources` })
      ].join(", "),
    question: (intervention: string, comparison: string) => `${intervention} or ${comparison}`,
    among: (population: string) => `In: ${population}`,
    findings: (count: number) => plural("en", count, { one: "One thing to know", other: `${count} things to know` }),
    noFindings: "The import has nothing to report.",
    kept: (count: number) =>
      plural("en", count, {
        one: "One item kept whole, which the import does not read, or not all of it",
        other: `${count} items kept whole, which the import does not read, or not all of them`
      }),
    already: "The reco already holds this evidence. Adding it again will double it, beside the first.",
    confirm: "Add to the reco",
    confirmAgain: "Add a second time",
    giveUp: "Give up",
    done: "Added.",
    toQuestions: "See the questions and outcomes",
    imports: "Imports made",
    noImports: "Nothing has been imported into this reco yet.",
    importedBy: (day: string, name: string) => `${day}, by ${name}`,
    importedOn: (day: string) => day,
    showKept: "See the item",
    export: "Export the evidence",
    exportLead:
      "The questions, outcomes, estimates, agreed certainties and sources as they are now. A grading that is not agreed yet never leaves.",
    word: "Summary of findings and evidence profile (Word)",
    page: "The same tables as a web page, without pictures (HTML)",
    table: "Table for a French spreadsheet (CSV, decimal comma)",
    tableStrict: "International CSV table (decimal point)",
    json: "JSON, for another reco of this tool",
    fhir: "FHIR (EBM), experimental",
    fhirHint: "The standard still changes. The import of this tool reads this file back without losing anything.",
    kinds: {
      Evidence: "Result",
      EvidenceVariable: "Definition",
      Group: "Group",
      Composition: "Table or report",
      Citation: "Source",
      PublicationRecord: "Source",
      ArtifactAssessment: "Assessment",
      Organization: "Organisation",
      question: "Question",
      outcome: "Outcome",
      reference: "Source"
    },
    otherKind: "Item",
    about: ": ",
    leftOut: (count: number) =>
      plural("en", count, {
        one: "What is left out of one item, field by field",
        other: `What is left out of ${count} items, field by field`
      })
  }
})
