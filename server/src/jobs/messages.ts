import type { Speech } from "../messages/speech.ts"
import type { JobFailureCode } from "./job-failure.ts"

/** Why a job failed, and what to do. */
export const jobFailureSentences: Record<Speech, Record<JobFailureCode, string>> = {
  fr: {
    "bad-version":
      "Le texte de cette version ne peut pas être publié tel quel. Reprenez la rédaction pour le corriger.",
    "folder-taken":
      "Un autre contenu est déjà publié sous cette adresse et ce numéro. Une version publiée ne change jamais\u202f: demandez à la personne qui administre le serveur de regarder le dossier «\u202frecos\u202f».",
    "image-missing":
      "Une image de cette version manque sur le serveur. Remettez-la dans le texte, puis soumettez-le de nouveau.",
    "site-refused": "Le site a refusé un fichier publié. Rien n’a changé en ligne. La raison est ci-dessous.",
    "site-build": "La construction du site a échoué. Rien n’a changé en ligne. Vous pouvez réessayer.",
    "no-space": "Il n’y a plus de place sur le serveur. Rien n’a changé en ligne. Faites de la place, puis réessayez.",
    "status-changed": "L’état de la reco a changé pendant ce travail. Rien n’a changé en ligne.",
    interrupted:
      "Le serveur s’est arrêté plusieurs fois pendant ce travail. Rien n’a changé en ligne. Vous pouvez réessayer.",
    unforeseen: "Une erreur imprévue est survenue. Rien n’a changé en ligne. Vous pouvez réessayer."
  },
  en: {
    "bad-version": "The text of this version cannot be published as it is. Go back to writing to correct it.",
    "folder-taken":
      "Something else is already published under this address and number. A published version never changes: ask whoever administers the server to look at the “recos” folder.",
    "image-missing":
      "A picture of this version is missing on the server. Put it in the text again, then submit it again.",
    "site-refused": "The site refused a published file. Nothing has changed online. The reason is below.",
    "site-build": "Building the site failed. Nothing has changed online. You can try again.",
    "no-space": "There is no room left on the server. Nothing has changed online. Make room, then try again.",
    "status-changed": "The state of the reco changed during this work. Nothing has changed online.",
    interrupted: "The server stopped several times during this work. Nothing has changed online. You can try again.",
    unforeseen: "Something unforeseen happened. Nothing has changed online. You can try again."
  }
}
