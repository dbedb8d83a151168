import { defineMessages } from "../../messages/catalogue.ts"
import type { ImageFault } from "./image-fault.ts"

export const formMessages = defineMessages({
  fr: {
    link: {
      title: "Poser un lien",
      address: "Adresse",
      hint: "Commence par https:// (ou mailto:, tel:)",
      refused: "Cette adresse ne convient pas. Elle commence par https://, http://, mailto: ou tel:, sans espace.",
      save: "Poser le lien",
      remove: "Retirer le lien",
      words: "Mots qui portent le lien",
      wordsHint: "Sans mots, c’est l’adresse qui sera écrite."
    },
    term: {
      title: "Expliquer un mot",
      definition: "Explication",
      hint: "En quelques mots simples, sans le mot lui-même.",
      save: "Enregistrer l’explication",
      remove: "Retirer l’explication",
      noWords: "Choisissez d’abord le mot à expliquer."
    },
    citation: {
      title: (number: string) => `Source ${number}`,
      missing: "Cette source n’est plus dans la liste. Retirez la citation, ou ajoutez la source de nouveau.",
      locator: "Page ou partie citée",
      open: "Ouvrir la source",
      remove: "Retirer la citation",
      save: "Enregistrer"
    },
    image: {
      title: "Ajouter une image",
      file: "Image",
      fileHint: "JPEG, PNG ou WebP. Elle sera réduite et ses métadonnées retirées.",
      alt: "Texte de remplacement",
      altHint: "Une phrase qui dit ce que l’image apprend à qui ne la voit pas. Il est obligatoire.",
      altMissing: "Écrivez le texte de remplacement.",
      fileMissing: "Choisissez une image.",
      faults: {
        "too-large":
          "Cette image dépasse 12 Mo. Réduisez-la, ou faites-en une capture d’écran, puis choisissez-la de nouveau.",
        "phone-photo":
          "Cette photo est au format HEIC des téléphones, que les autres ne lisent pas. Faites-en une capture d’écran, ou réglez l’appareil photo sur «\u202fle plus compatible\u202f» (JPEG).",
        "unknown-image": "Ce fichier n’est pas une image JPEG, PNG ou WebP. Enregistrez-le dans l’un de ces formats."
      } satisfies Record<ImageFault, string>,
      noPerson: "Aucune image où une personne soignée peut être reconnue.",
      save: "Ajouter l’image",
      sending: "Envoi de l’image",
      failed: "L’image n’a pas pu être envoyée. Elle reste choisie ici\u202f: réessayez dans un instant."
    },
    refused: "Compris"
  },
  en: {
    link: {
      title: "Set a link",
      address: "Address",
      hint: "Starts with https:// (or mailto:, tel:)",
      refused: "This address does not fit. It starts with https://, http://, mailto: or tel:, without spaces.",
      save: "Set the link",
      remove: "Remove the link",
      words: "Words that carry the link",
      wordsHint: "Without words, the address itself is written."
    },
    term: {
      title: "Explain a word",
      definition: "Explanation",
      hint: "In a few simple words, without the word itself.",
      save: "Save the explanation",
      remove: "Remove the explanation",
      noWords: "First select the word to explain."
    },
    citation: {
      title: (number: string) => `Source ${number}`,
      missing: "This source is no longer in the list. Remove the citation, or add the source again.",
      locator: "Page or part cited",
      open: "Open the source",
      remove: "Remove the citation",
      save: "Save"
    },
    image: {
      title: "Add an image",
      file: "Image",
      fileHint: "JPEG, PNG or WebP. It will be made smaller and its metadata removed.",
      alt: "Alternative text",
      altHint: "One sentence that says what the image tells someone who does not see it. It is mandatory.",
      altMissing: "Write the alternative text.",
      fileMissing: "Choose an image.",
      faults: {
        "too-large": "This picture is over 12 MB. Make it smaller, or take a screenshot of it, then choose it again.",
        "phone-photo":
          "This photo is in the HEIC format of phones, which others do not read. Take a screenshot of it, or set the camera to “most compatible” (JPEG).",
        "unknown-image": "This file is no JPEG, PNG or WebP picture. Save it in one of these formats."
      },
      noPerson: "No image in which a cared-for person can be recognised.",
      save: "Add the image",
      sending: "Sending the image",
      failed: "The image could not be sent. It stays chosen here: try again in a moment."
    },
    refused: "Understood"
  }
})
