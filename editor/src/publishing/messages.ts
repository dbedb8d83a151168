import type { JobKind, JobStep } from "@recos/schemas/vocabulary/jobs"
import { defineMessages } from "../messages/catalogue.ts"

export const publishingMessages = defineMessages({
  fr: {
    title: { publish: "Publication", withdraw: "Retrait", rebuild: "Mise à jour du site public" } satisfies Record<
      JobKind,
      string
    >,
    leave: "Vous pouvez quitter cette page\u202f: le travail continue sur le serveur, et vous le retrouverez ici.",
    queued: "En attente de son tour",
    working: "En cours",
    done: {
      publish: "La reco est publiée.",
      withdraw: "La reco est retirée du site public.",
      rebuild: "Le site public est à jour."
    } satisfies Record<JobKind, string>,
    failed: {
      publish: "La publication n’a pas abouti",
      withdraw: "Le retrait n’a pas abouti",
      rebuild: "La mise à jour du site public n’a pas abouti"
    } satisfies Record<JobKind, string>,
    keptOfOthers:
      "Les fichiers d’autres recos ne peuvent pas être lus. Leurs pages restent comme elles étaient. Prévenez la personne qui administre le serveur.",
    details: "Ce que dit la machine",
    retry: "Réessayer",
    seePublic: "Voir la page publique",
    steps: {
      checking: "Vérification de la version",
      writing: "Écriture des fichiers publics",
      read: "Lecture de toutes les recos",
      pages: "Composition des pages",
      index: "Préparation de la recherche",
      sheets: "Mise en page des fiches à imprimer",
      switching: "Mise en ligne",
      recording: "Inscription au journal"
    } satisfies Record<Exclude<JobStep, "queued" | "done">, string>
  },
  en: {
    title: { publish: "Publication", withdraw: "Withdrawal", rebuild: "Update of the public site" },
    leave: "You can leave this page: the work goes on on the server, and you will find it here again.",
    queued: "Waiting for its turn",
    working: "Under way",
    done: {
      publish: "The reco is published.",
      withdraw: "The reco is withdrawn from the public site.",
      rebuild: "The public site is up to date."
    },
    failed: {
      publish: "The publication did not succeed",
      withdraw: "The withdrawal did not succeed",
      rebuild: "The update of the public site did not succeed"
    },
    keptOfOthers:
      "The files of other recos cannot be read. Their pages stay as they were. Tell whoever administers the server.",
    details: "What the machine says",
    retry: "Try again",
    seePublic: "See the public page",
    steps: {
      checking: "Checking the version",
      writing: "Writing the public files",
      read: "Reading all the recos",
      pages: "Making the pages",
      index: "Preparing the search",
      sheets: "Setting the printable sheets",
      switching: "Going online",
      recording: "Writing to the journal"
    }
  }
})
