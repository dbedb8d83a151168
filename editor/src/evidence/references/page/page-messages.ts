import { defineMessages } from "../../../messages/catalogue.ts"
import { formatNumber, plural } from "../../../messages/format.ts"

const fr = (count: number, one: string, other: string) => `${count} ${plural("fr", count, { one, other })}`
const en = (count: number, one: string, other: string) => `${count} ${plural("en", count, { one, other })}`

export const referencesPageMessages = defineMessages({
  fr: {
    title: "Sources",
    lead: "Ce sur quoi la reco s’appuie. La liste publiée se fait seule, dans l’ordre des citations du texte.",
    list: (count: number) => fr(count, "source", "sources"),
    inText: "Citée dans le texte\u202f: ",
    inFigures: "Donne des chiffres pour\u202f: ",
    nowhere: "Citée nulle part",
    import: "Importer",
    importLead:
      "Un fichier RIS, BibTeX, CSL-JSON, PubMed (.nbib ou XML) ou EndNote (XML), de Zotero, EndNote, PubMed ou d’une autre reco.",
    encoding: (name: string) =>
      /^UTF/.test(name)
        ? `Encodage du fichier\u202f: ${name}.`
        : `Encodage reconnu\u202f: ${name}. Vérifiez les accents.`,
    file: "Un fichier de sources",
    fileHint: "Un long fichier se choisit par parties de 500 sources. Rien n’est ajouté avant que vous ayez choisi.",
    part: (from: number, to: number, total: number) =>
      `Le fichier contient ${formatNumber(total, 0)} entrées. Voici celles de ${formatNumber(from, 0)} à ${formatNumber(to, 0)}\u202f: une partie à la fois.`,
    showPart: (from: number, to: number) => `Voir les entrées ${formatNumber(from, 0)} à ${formatNumber(to, 0)}`,
    tooLong: "Ce fichier est trop long pour une liste de sources. Choisissez-en un plus court.",
    notText: "Ce fichier n’est pas un texte lisible. Exportez-le de nouveau, puis choisissez-le.",
    proposal: "Ce qui serait ajouté",
    choose: "Sources du fichier",
    chooseHint: "Celles qui sont déjà là ne sont pas cochées. Rien n’est encore ajouté.",
    known: "Cette source est déjà là",
    seeKnown: "la voir",
    twin: (entry: number) => `La même que la source ${entry} du fichier`,
    unread: (count: number) => fr(count, "entrée n’a pas été comprise", "entrées n’ont pas été comprises"),
    line: (line: number) => `Ligne ${line}`,
    entry: (entry: number) => `Entrée ${entry}`,
    why: {
      syntax: "l’écriture n’est pas celle du format",
      title: "il n’y a pas de titre",
      "too-long": "le contenu est trop long",
      mixed: "deux entrées y sont mêlées, et rien ne dit où finit la première"
    },
    add: (count: number) => (count === 0 ? "Rien à ajouter" : `Ajouter ${fr(count, "source", "sources")}`),
    giveUp: "Abandonner",
    added: (count: number) => `${fr(count, "source est ajoutée", "sources sont ajoutées")}.`,
    export: "Exporter",
    exportLead: "Toutes les sources de la reco, pour un logiciel de bibliographie.",
    formats: {
      ris: "RIS, pour Zotero, EndNote ou RevMan",
      bib: "BibTeX, pour LaTeX et JabRef",
      json: "CSL-JSON, sans rien perdre"
    }
  },
  en: {
    title: "Sources",
    lead: "What the reco stands on. The published list builds itself, in the order of the citations of the text.",
    list: (count: number) => en(count, "source", "sources"),
    inText: "Cited in the text: ",
    inFigures: "Gives figures for: ",
    nowhere: "Cited nowhere",
    import: "Import",
    importLead:
      "A RIS, BibTeX, CSL-JSON, PubMed (.nbib or XML) or EndNote (XML) file, from Zotero, EndNote, PubMed or another reco.",
    encoding: (name: string) =>
      /^UTF/.test(name) ? `Encoding of the file: ${name}.` : `Encoding recognised: ${name}. Check the accents.`,
    file: "A file of sources",
    fileHint: "A long file is chosen from in parts of 500 sources. Nothing is added before you have chosen.",
    part: (from: number, to: number, total: number) =>
      `The file holds ${formatNumber(total, 0)} entries. Here are those from ${formatNumber(from, 0)} to ${formatNumber(to, 0)}: one part at a time.`,
    showPart: (from: number, to: number) => `See entries ${formatNumber(from, 0)} to ${formatNumber(to, 0)}`,
    tooLong: "This file is too long for a list of sources. Choose a shorter one.",
    notText: "This file is not readable text. Export it again, then choose it.",
    proposal: "What would be added",
    choose: "Sources of the file",
    chooseHint: "Those that are already there are not ticked. Nothing is added yet.",
    known: "This source is already there",
    seeKnown: "see it",
    twin: (entry: number) => `The same as source ${entry} of the file`,
    unread: (count: number) => en(count, "entry was not understood", "entries were not understood"),
    line: (line: number) => `Line ${line}`,
    entry: (entry: number) => `Entry ${entry}`,
    why: {
      syntax: "it is not written as the format asks",
      title: "there is no title",
      "too-long": "its content is too long",
      mixed: "two entries are mixed in it, and nothing says where the first ends"
    },
    add: (count: number) => (count === 0 ? "Nothing to add" : `Add ${en(count, "source", "sources")}`),
    giveUp: "Give up",
    added: (count: number) => `${en(count, "source was added", "sources were added")}.`,
    export: "Export",
    exportLead: "All the sources of the reco, for a reference manager.",
    formats: {
      ris: "RIS, for Zotero, EndNote or RevMan",
      bib: "BibTeX, for LaTeX and JabRef",
      json: "CSL-JSON, losing nothing"
    }
  }
})
