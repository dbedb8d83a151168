import type { Language } from "../../vocabulary/closed-lists.ts"

export const IMPORT_CODES = [
  "front-matter",
  "title-missing",
  "heading-unmatched",
  "text-before-sections",
  "heading-level",
  "heading-nested",
  "block-nested",
  "html",
  "image",
  "code",
  "rule",
  "footnote",
  "task",
  "strikethrough",
  "link",
  "link-title",
  "statement-to-complete",
  "picture",
  "comment",
  "revision",
  "merged-cells",
  "hidden",
  "control",
  "media",
  "underline",
  "highlight",
  "symbol",
  "formula",
  "list-letters",
  "statement-from-list",
  "list-in-statements",
  "statement-missing",
  "heading-attributes",
  "definition-unused",
  "text-box",
  "embedded",
  "page-header",
  "contents",
  "citation",
  "decision-left-out"
] as const
export type ImportCode = (typeof IMPORT_CODES)[number]

/** Something in a file that a reco cannot keep as it is. */
export interface ImportNote {
  /** Its line in a Markdown file; 0 in a file that has no lines. */
  line: number
  code: ImportCode
  detail: string
}

/** For each note, what will happen to the passage: shown to the person before anything is created. */
export const IMPORT_MESSAGES: Record<ImportCode, Record<Extract<Language, "fr" | "en">, string>> = {
  "front-matter": {
    fr: "Ce champ de l’en-tête du fichier est laissé de côté.",
    en: "This field of the file’s header is left out."
  },
  "decision-left-out": {
    fr: "La décision n’est pas du texte\u202f: elle reste dans les preuves de la reco d’où elle vient. Elle est laissée de côté.",
    en: "The decision is not part of the text: it stays in the evidence of the reco that it comes from. It is left out."
  },
  "title-missing": {
    fr: "Le fichier n’a pas de titre. Vous le donnerez dans le brouillon.",
    en: "The file has no title. You will give it in the draft."
  },
  "heading-unmatched": {
    fr: "Ce titre n’est pas une section du plan. Son texte ira dans «\u202fEn pratique\u202f».",
    en: "This heading is not a section of the outline. Its text will go to “In practice”."
  },
  "text-before-sections": {
    fr: "Ce texte vient avant la première section. Il ira dans «\u202fEn pratique\u202f».",
    en: "This text comes before the first section. It will go to “In practice”."
  },
  "heading-level": {
    fr: "Ce titre change de niveau\u202f: une reco a deux niveaux de titres dans une section.",
    en: "This heading changes level: a reco has two levels of headings in a section."
  },
  "heading-nested": {
    fr: "Ce titre dans une liste ou une citation devient un paragraphe.",
    en: "This heading in a list or quotation becomes a paragraph."
  },
  "block-nested": {
    fr: "Cet élément dans une liste ou une citation devient du texte simple.",
    en: "This element in a list or quotation becomes plain text."
  },
  html: {
    fr: "Ces balises HTML sont retirées. Le texte entre elles est gardé.",
    en: "These HTML tags are removed. The text between them is kept."
  },
  image: {
    fr: "Cette image n’est pas reprise\u202f: son texte de remplacement est gardé. Ajoutez l’image dans l’éditeur.",
    en: "This picture is not taken over: its alternative text is kept. Add the picture in the editor."
  },
  code: { fr: "Ce passage de code devient du texte simple.", en: "This code becomes plain text." },
  rule: { fr: "Ce trait de séparation est retiré.", en: "This separating line is removed." },
  footnote: {
    fr: "Cette note de bas de page devient un paragraphe. Faites-en une référence dans l’éditeur.",
    en: "This footnote becomes a paragraph. Make it a reference in the editor."
  },
  task: { fr: "La case à cocher est retirée, son texte est gardé.", en: "The check box is removed, its text is kept." },
  strikethrough: {
    fr: "Le texte barré est gardé, sans être barré.",
    en: "The struck-through text is kept, no longer struck through."
  },
  link: {
    fr: "L’adresse de ce lien n’est pas permise\u202f: seul son texte est gardé.",
    en: "The address of this link is not allowed: only its text is kept."
  },
  "link-title": {
    fr: "Le titre de ce lien est retiré.",
    en: "The title of this link is removed."
  },
  "statement-to-complete": {
    fr: "Cette recommandation est reprise. Choisissez son sens et sa force dans l’éditeur.",
    en: "This recommendation is taken over. Choose its direction and strength in the editor."
  },
  picture: {
    fr: "Cette image n’est pas reprise\u202f: enregistrez-la sur votre appareil, puis ajoutez-la par «\u202f/\u202f», Image.",
    en: "This picture is not taken over: save it on your device, then add it by “/”, Image."
  },
  comment: {
    fr: "Ce commentaire de relecture est laissé de côté.",
    en: "This reviewer’s comment is left out."
  },
  revision: {
    fr: "Le suivi des modifications est accepté\u202f: ce qui était ajouté est gardé, ce qui était supprimé ne revient pas.",
    en: "Tracked changes are accepted: what was added is kept, what was deleted does not come back."
  },
  "merged-cells": {
    fr: "Cette cellule fusionnée est répétée dans chaque case qu’elle couvrait, pour que chaque chiffre reste sous son titre.",
    en: "This merged cell is repeated in each place that it covered, so that each figure stays under its heading."
  },
  hidden: {
    fr: "Ce passage était caché à la lecture\u202f: il est laissé de côté.",
    en: "This passage was hidden from readers: it is left out."
  },
  control: {
    fr: "Ce bouton ou ce champ de la page est laissé de côté.",
    en: "This button or field of the page is left out."
  },
  media: {
    fr: "Cette vidéo, ce son ou ce dessin n’est pas repris.",
    en: "This video, sound or drawing is not taken over."
  },
  underline: {
    fr: "Le texte souligné est gardé, sans être souligné.",
    en: "The underlined text is kept, no longer underlined."
  },
  highlight: {
    fr: "Le texte surligné est gardé, sans être surligné.",
    en: "The highlighted text is kept, no longer highlighted."
  },
  symbol: {
    fr: "Ce signe d’une police de symboles n’a pas été reconnu\u202f: écrivez-le à la place de «\u202f\ufffd\u202f».",
    en: "This sign of a symbol font was not recognised: write it in place of “\ufffd”."
  },
  formula: {
    fr: "Cette formule est écrite sur une ligne\u202f: vérifiez-la.",
    en: "This formula is written on one line: check it."
  },
  "list-letters": {
    fr: "Cette liste à lettres (a, b…) prend des numéros (1, 2…)\u202f: vérifiez les renvois à ses points.",
    en: "This list with letters (a, b…) takes numbers (1, 2…): check what refers to its points."
  },
  "statement-from-list": {
    fr: "Cet élément devient une recommandation à part entière\u202f: ses premiers mots disent son sens et sa force.",
    en: "This item becomes a recommendation of its own: its first words say its direction and strength."
  },
  "list-in-statements": {
    fr: "Cette liste reste une liste\u202f: rien n’y dit «\u202fnous recommandons\u202f» ni «\u202fnous suggérons\u202f». Si ce sont des recommandations, mettez chacune dans un bloc.",
    en: "This list stays a list: nothing in it says “we recommend” or “we suggest”. If these are recommendations, put each in a block."
  },
  "statement-missing": {
    fr: "Aucune recommandation n’a été reconnue dans cette section\u202f: un bloc vide attend la première, le texte est gardé au-dessus.",
    en: "No recommendation was recognised in this section: an empty block waits for the first, the text is kept above."
  },
  "heading-attributes": {
    fr: "Les attributs techniques de ce titre sont laissés de côté.",
    en: "The technical attributes of this heading are left out."
  },
  "definition-unused": {
    fr: "Cette adresse est nommée sans servir à aucun lien\u202f: elle est laissée de côté.",
    en: "This address is named and serves no link: it is left out."
  },
  "text-box": {
    fr: "Ce texte d’une zone de texte vient après le paragraphe où elle était accrochée\u202f: vérifiez sa place.",
    en: "This text of a text box comes after the paragraph that it was anchored to: check its place."
  },
  embedded: {
    fr: "Cet objet du fichier (graphique, feuille de calcul, schéma, autre fichier, macro) n’est pas repris.",
    en: "This object in the file (chart, spreadsheet, diagram, other file, macro) is not taken over."
  },
  "page-header": {
    fr: "Ce texte d’en-tête ou de pied de page est laissé de côté.",
    en: "This text of a page header or footer is left out."
  },
  contents: {
    fr: "La table des matières est laissée de côté\u202f: le plan de la reco la remplace.",
    en: "The table of contents is left out: the outline of the reco takes its place."
  },
  citation: {
    fr: "Cet appel de référence d’un logiciel (Zotero, EndNote…) reste du texte\u202f: importez les sources, puis citez-les dans l’éditeur.",
    en: "This citation of a reference manager (Zotero, EndNote…) stays text: import the sources, then cite them in the editor."
  }
}
