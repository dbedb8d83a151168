import { defineMessages } from "../../../messages/catalogue.ts"
import { plural } from "../../../messages/format.ts"

const fr = (count: number, one: string, other: string) => `${count} ${plural("fr", count, { one, other })}`
const en = (count: number, one: string, other: string) => `${count} ${plural("en", count, { one, other })}`

export const leftOutMessages = defineMessages({
  fr: {
    leftOut: "Laissé de côté",
    why: {
      unfit: "ne convient pas au champ",
      "other-kept": "une autre valeur est gardée",
      "part-kept": "gardé en partie",
      "no-field": "n’a pas de champ ici"
    },
    noField: (count: number) => `Laissé de côté, sans champ ici\u202f: ${fr(count, "valeur", "valeurs")}`,
    said: "D’où vient chaque champ",
    line: (line: number) => `ligne ${line}`,
    asides: (count: number) => `Hors des sources\u202f: ${fr(count, "ligne du fichier", "lignes du fichier")}`,
    fields: {
      type: "Nature",
      title: "Titre",
      author: "Auteurs",
      "container-title": "Revue ou ouvrage",
      publisher: "Organisme ou éditeur",
      issued: "Date",
      volume: "Volume",
      issue: "Numéro",
      page: "Pages",
      language: "Langue",
      DOI: "DOI",
      PMID: "PMID",
      URL: "Adresse"
    }
  },
  en: {
    leftOut: "Left out",
    why: {
      unfit: "does not fit its field",
      "other-kept": "another value is kept",
      "part-kept": "kept in part",
      "no-field": "has no field here"
    },
    noField: (count: number) => `Left out, with no field here: ${en(count, "value", "values")}`,
    said: "Where each field comes from",
    line: (line: number) => `line ${line}`,
    asides: (count: number) => `Outside of the sources: ${en(count, "line of the file", "lines of the file")}`,
    fields: {
      type: "Nature",
      title: "Title",
      author: "Authors",
      "container-title": "Journal or book",
      publisher: "Body or publisher",
      issued: "Date",
      volume: "Volume",
      issue: "Issue",
      page: "Pages",
      language: "Language",
      DOI: "DOI",
      PMID: "PMID",
      URL: "Address"
    }
  }
})
