import type { ImportCode } from "@recos/schemas/document/markdown/import-report"
import { defineMessages } from "../../messages/catalogue.ts"

type Forms = Record<"one" | "other", string>

const many = (one: string, other: string): Forms => ({ one, other })

/** What the line after a paste says, one short phrase a kind; the whole sentences are those of the Markdown import. */
export const pasteMessages = defineMessages({
  fr: {
    done: "Collé. À savoir\u202f:",
    see: "Voir",
    undo: "Annuler le collage",
    close: "Fermer",
    tooLong: "C’est trop long pour être collé d’un coup. Rien n’a été collé\u202f: collez partie par partie.",
    noReader:
      "Le collage n’a pas pu être préparé\u202f: le réseau manque. Rien n’a été collé\u202f; réessayez dans un instant.",
    counts: {
      "front-matter": many("en-tête laissé de côté", "en-têtes laissés de côté"),
      "title-missing": many("titre manquant", "titres manquants"),
      "heading-unmatched": many("titre hors du plan", "titres hors du plan"),
      "text-before-sections": many("texte hors du plan", "textes hors du plan"),
      "heading-level": many("titre changé de niveau", "titres changés de niveau"),
      "heading-nested": many("titre devenu paragraphe", "titres devenus paragraphes"),
      "block-nested": many("bloc devenu texte simple", "blocs devenus texte simple"),
      html: many("balise retirée", "balises retirées"),
      image: many("image non reprise", "images non reprises"),
      code: many("code devenu texte", "codes devenus texte"),
      rule: many("trait retiré", "traits retirés"),
      footnote: many("note à transformer en source", "notes à transformer en sources"),
      task: many("case à cocher retirée", "cases à cocher retirées"),
      strikethrough: many("passage barré, gardé sans trait", "passages barrés, gardés sans trait"),
      link: many("lien retiré, ses mots gardés", "liens retirés, leurs mots gardés"),
      "link-title": many("titre de lien retiré", "titres de liens retirés"),
      "statement-to-complete": many("recommandation à compléter", "recommandations à compléter"),
      "statement-from-list": many("recommandation lue dans une liste", "recommandations lues dans une liste"),
      "list-in-statements": many("liste parmi les recommandations", "listes parmi les recommandations"),
      "statement-missing": many("partie sans recommandation", "parties sans recommandation"),
      "heading-attributes": many("réglage de titre retiré", "réglages de titres retirés"),
      "definition-unused": many("adresse sans usage laissée de côté", "adresses sans usage laissées de côté"),
      picture: many("image non collée", "images non collées"),
      comment: many("commentaire laissé de côté", "commentaires laissés de côté"),
      revision: many("modification suivie acceptée", "modifications suivies acceptées"),
      "merged-cells": many("cellule fusionnée répétée", "cellules fusionnées répétées"),
      hidden: many("passage caché laissé de côté", "passages cachés laissés de côté"),
      control: many("bouton ou champ laissé de côté", "boutons ou champs laissés de côté"),
      media: many("vidéo ou dessin laissé de côté", "vidéos ou dessins laissés de côté"),
      underline: many("soulignement retiré", "soulignements retirés"),
      highlight: many("surlignage retiré", "surlignages retirés"),
      symbol: many("signe non reconnu", "signes non reconnus"),
      formula: many("formule à vérifier", "formules à vérifier"),
      "list-letters": many("liste à lettres devenue numérotée", "listes à lettres devenues numérotées")
    } satisfies Record<ImportCode, Forms>
  },
  en: {
    done: "Pasted. To know:",
    see: "See",
    undo: "Undo the paste",
    close: "Close",
    tooLong: "This is too long to be pasted at once. Nothing was pasted: paste part by part.",
    noReader: "The paste could not be prepared: the network is missing. Nothing was pasted; try again in a moment.",
    counts: {
      "front-matter": many("header left out", "headers left out"),
      "title-missing": many("missing title", "missing titles"),
      "heading-unmatched": many("heading outside the outline", "headings outside the outline"),
      "text-before-sections": many("text outside the outline", "texts outside the outline"),
      "heading-level": many("heading changed level", "headings changed level"),
      "heading-nested": many("heading made a paragraph", "headings made paragraphs"),
      "block-nested": many("block made plain text", "blocks made plain text"),
      html: many("tag removed", "tags removed"),
      image: many("picture not taken over", "pictures not taken over"),
      code: many("code made text", "codes made text"),
      rule: many("line removed", "lines removed"),
      footnote: many("note to make a source of", "notes to make sources of"),
      task: many("check box removed", "check boxes removed"),
      strikethrough: many("struck passage, kept unstruck", "struck passages, kept unstruck"),
      link: many("link removed, its words kept", "links removed, their words kept"),
      "link-title": many("link title removed", "link titles removed"),
      "statement-to-complete": many("recommendation to complete", "recommendations to complete"),
      "statement-from-list": many("recommendation read in a list", "recommendations read in a list"),
      "list-in-statements": many("list among the recommendations", "lists among the recommendations"),
      "statement-missing": many("part without a recommendation", "parts without a recommendation"),
      "heading-attributes": many("heading setting removed", "heading settings removed"),
      "definition-unused": many("unused address left out", "unused addresses left out"),
      picture: many("picture not pasted", "pictures not pasted"),
      comment: many("comment left out", "comments left out"),
      revision: many("tracked change accepted", "tracked changes accepted"),
      "merged-cells": many("merged cell repeated", "merged cells repeated"),
      hidden: many("hidden passage left out", "hidden passages left out"),
      control: many("button or field left out", "buttons or fields left out"),
      media: many("video or drawing left out", "videos or drawings left out"),
      underline: many("underline removed", "underlines removed"),
      highlight: many("highlight removed", "highlights removed"),
      symbol: many("sign not recognised", "signs not recognised"),
      formula: many("formula to check", "formulas to check"),
      "list-letters": many("lettered list made numbered", "lettered lists made numbered")
    } satisfies Record<ImportCode, Forms>
  }
})
