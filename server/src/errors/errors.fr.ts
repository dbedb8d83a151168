import { REFUSAL_LABELS } from "@recos/schemas/people/refusal-labels"
import type { ErrorSentences } from "./error-sentences.ts"

export const errorsFr: ErrorSentences = {
  codes: {
    "bad-input": "Cette demande est incomplète ou mal remplie. Rien n’a été changé.",
    "signed-out": "Vous n’êtes pas connecté à l’atelier. Connectez-vous, puis recommencez.",
    "not-known": "L’adresse ou le mot de passe ne convient pas.",
    forbidden: "Vous ne pouvez pas faire cela.",
    "not-found": "Cette page ou cet élément n’existe pas, ou n’existe plus.",
    conflict:
      "Quelqu’un d’autre a changé la même chose avant vous. Rien n’a été perdu\u202f: relisez, puis recommencez.",
    incomplete: "Cette étape attend encore quelque chose.",
    "too-large": "C’est trop volumineux pour être reçu. Rien n’a été changé.",
    "wrong-type": "Ce type de contenu n’est pas accepté ici.",
    "bad-image": "Cette image n’a pas pu être lue. Choisissez une image JPEG, PNG ou WebP.",
    "bad-document": "Ce texte ne peut pas être gardé tel quel. Rien n’a été changé.",
    "personal-data":
      "Ces mots pourraient laisser reconnaître une personne. Ils ne sont pas enregistrés. Relisez ce qui est signalé, puis recommencez.",
    "too-many": "Trop de demandes en peu de temps. Attendez une minute, puis recommencez.",
    "lookup-failed": "Le service des notices ne répond pas. Rien n’a été changé.",
    "mail-failed": "Le message n’a pas pu partir. Il est gardé et sera envoyé de nouveau.",
    "disk-full":
      "Le disque du serveur est plein\u202f: rien de nouveau ne peut être enregistré. Gardez cette page ouverte, et prévenez la personne qui s’occupe du serveur.",
    "read-only":
      "Le serveur ne peut plus écrire sur son disque. Gardez cette page ouverte, et prévenez la personne qui s’occupe du serveur.",
    internal: "Une erreur est survenue de notre côté. Rien n’a été changé. Recommencez dans un instant.",
    "too-slow":
      "C’était trop long à faire, et le travail a été arrêté. Rien n’a été changé. Demandez-en moins à la fois."
  },
  refusals: REFUSAL_LABELS.fr,
  reasons: {
    "bad-password": "Ce n’est pas votre mot de passe actuel. Rien n’a été changé.",
    "bad-credentials": "L’adresse ou le mot de passe ne convient pas. Vous pouvez aussi demander un lien par courriel.",
    "link-expired": "Ce lien a déjà servi, ou il a expiré. Demandez-en un nouveau.",
    "passkey-refused": "Cette clé d’accès n’a pas été reconnue ici. Recommencez, ou entrez par votre mot de passe.",
    "too-many-passkeys": "Vous avez déjà vingt clés d’accès. Enlevez-en une d’abord.",
    "bad-code": "Ce code ne convient pas, ou a déjà servi. Attendez le suivant, ou prenez un code de secours.",
    "second-factor-over": "Cette connexion n’attend plus de code. Recommencez depuis le mot de passe.",
    "too-many-failures":
      "Trop de demandes en peu de temps pour cette adresse. Attendez un quart d’heure, ou entrez par un lien reçu par courriel.",
    "links-just-sent":
      "Trop de demandes en peu de temps pour cette adresse. Si elle est celle d’un membre, un lien y est déjà parti il y a moins d’un quart d’heure\u202f: regardez aussi les courriels indésirables.",
    "declaration-incomplete":
      "Votre déclaration n’est pas complète, ou une année ne va pas. Rien n’est signé\u202f: relisez ce qui est signalé.",
    "day-of-check": "Le jour de la vérification ne peut pas être à venir.",
    "last-administrator": "C’est la dernière personne qui administre la coopérative. Nommez-en une autre d’abord.",
    "name-taken":
      "Un membre porte déjà ce nom, ou un nom qui peut être pris pour lui. Ajoutez un second prénom ou une initiale.",
    "email-taken": "Un membre a déjà cette adresse.",
    "setup-done": "La coopérative a déjà une personne qui l’administre. Connectez-vous.",
    "wrong-origin": "Cette demande ne vient pas de l’atelier. Rien n’a été changé.",
    "json-only": "Cette demande doit être envoyée en JSON.",
    "job-not-failed": "Ce travail n’a pas échoué\u202f: il n’y a rien à recommencer.",
    "job-under-way": "Un travail est déjà en cours pour cette reco.",
    "address-taken": "Cette adresse est déjà prise. Choisissez-en une autre.",
    "address-published":
      "Cette reco a déjà été publiée\u202f: son adresse ne change plus, pour que les liens restent bons.",
    "last-coordinator": "Une reco garde toujours au moins une personne qui la coordonne. Nommez-en une autre d’abord.",
    "not-in-this-team": "Cette personne n’est pas, ou n’est plus, dans l’équipe de cette reco.",
    "not-a-member": "Cette personne n’est pas, ou n’est plus, membre de la coopérative.",
    "text-in-motion":
      "On écrit encore dans ce texte, ou dans ses preuves. Attendez que chaque personne ait fini, puis recommencez.",
    "reference-in-figures":
      "Les chiffres d’un critère de jugement viennent de cette source. Changez d’abord la source de ces chiffres.",
    "reference-cited": "Cette référence est citée dans le texte. Retirez-la du texte d’abord.",
    "image-svg":
      "Les images SVG ne sont pas acceptées, car elles peuvent contenir du code. Choisissez une image JPEG, PNG ou WebP.",
    "image-too-wide": "Cette image a trop de points pour être reçue. Réduisez-la, puis recommencez.",
    "old-version": "Une version plus récente existe. Lisez-la, puis donnez votre avis sur elle.",
    "other-text": "Le texte affiché n’est pas celui de cette version. Rouvrez la version, relisez-la, puis signez.",
    "already-signed": "Vous avez déjà signé cette version.",
    "not-a-translation": "Cette version n’a pas de traduction dans cette langue.",
    "no-easy-text": "Cette version n’a pas de texte facile à lire dans cette langue.",
    "day-of-reading":
      "Donnez le jour de la lecture\u202f: pas avant que cette version soit figée, pas après aujourd’hui.",
    "already-logged":
      "Cette personne est déjà notée pour cette traduction. Qui traduit ne relit pas\u202f: une autre personne s’en charge.",
    "contact-data":
      "Un numéro de téléphone, un numéro de sécurité sociale ou une adresse de courriel ne peut pas être enregistré ici. Retirez-le, puis recommencez.",
    "day-of-consent": "Donnez des jours déjà passés\u202f: celui du récit et celui de l’accord.",
    "title-missing": "Donnez un titre à ce texte.",
    "not-evidence":
      "Un des fichiers n’est ni une ressource FHIR ni un export de preuves de cet outil. Rien n’a été importé.",
    "nothing-to-import":
      "Ces fichiers ne contiennent ni question, ni critère de jugement, ni source. Rien n’a été importé.",
    "not-sources":
      "Ce fichier n’est ni en RIS, ni en BibTeX, ni en CSL-JSON, ni le XML d’EndNote, ni de PubMed (.nbib ou XML). Rien n’a été ajouté.",
    "xml-broken": "Ce fichier XML est abîmé ou coupé. Rien n’a été ajouté. Exportez-le de nouveau.",
    "xml-entities":
      "Ce fichier XML définit ses propres mots (DTD), qui pourraient se déplier sans fin. Rien n’a été ajouté. Exportez-le de nouveau d’EndNote ou de PubMed.",
    "xml-too-deep":
      "Ce fichier XML a trop d’éléments, ou trop d’éléments l’un dans l’autre, pour une liste de sources. Rien n’a été ajouté.",
    "not-a-text": "Ce fichier n’est pas un texte. Rien n’a été ajouté.",
    "too-many-remarks":
      "Cette reco porte toutes les remarques qu’elle peut porter. Retirez-en des vôtres, ou écrivez dans le texte\u202f; ce que vous avez tapé est encore là.",
    "words-have-changed":
      "Ces mots ont changé dans le texte depuis la proposition\u202f: rien n’y a été touché. Relisez la phrase, écrivez ce qui convient, puis refusez la proposition en disant pourquoi, ou demandez-en une autre.",
    "part-has-changed":
      "Ce passage a changé depuis que la page l’a comparé\u202f: rien n’y a été touché. Rechargez la page, relisez, puis recommencez.",
    "amendment-undecided":
      "Une proposition de rédaction s’accepte ou se refuse\u202f; seule la personne qui l’a faite peut la retirer sans cela.",
    "amendment-decided":
      "Cette proposition n’est plus à décider\u202f: elle a été acceptée, refusée ou retirée. Voyez ce qui en a été dit.",
    "branch-not-written": "Cette proposition est déjà remise\u202f: reprenez-la pour y écrire encore.",
    "branch-moved-on":
      "Cette proposition, ou ce changement, n’attend plus cela\u202f: quelqu’un a décidé, l’a reprise ou retirée. Voyez où elle en est.",
    "branch-changes-nothing": "Cette proposition ne change encore rien au texte. Écrivez-y d’abord.",
    "too-many-changes":
      "Cette proposition fait plus de 300 changements\u202f: personne ne pourrait les lire un à un. Faites-en plusieurs, plus petites.",
    "too-many-branches": "Cette reco porte toutes les propositions qu’elle peut porter. Dites-le à qui la coordonne.",
    "too-many-sources": "Une reco contient 500 sources au plus. Rien n’a été ajouté. Choisissez un fichier plus court.",
    "sources-not-there":
      "Le fichier ne contient pas toutes les sources choisies. Rien n’a été ajouté. Lisez-le de nouveau.",
    "lookup-off": "La recherche en ligne des sources n’est pas ouverte ici. Remplissez les champs à la main.",
    "lookup-unknown": "Aucune notice n’a été trouvée sous ce numéro. Vérifiez-le, ou remplissez les champs à la main.",
    "lookup-failed":
      "Le service des notices ne répond pas, ou répond ce que l’on ne comprend pas. Remplissez les champs à la main.",
    "already-imported":
      "La reco contient déjà ces preuves. Rien n’a été importé. Vous pouvez les ajouter une seconde fois si c’est voulu.",
    "newer-edition":
      "La reco contient une autre édition de ces preuves. Rien n’a été importé. Comparez les deux, puis proposez les mises à jour.",
    "text-too-large":
      "Ce texte est trop grand pour une seule reco\u202f: plus de 20\u202f000 éléments, ou d’un million de caractères. Partagez-le.",
    "not-a-text-file":
      "Ce fichier n’est ni un texte de Word (.docx), ni un texte OpenDocument (.odt). Enregistrez-le sous l’un de ces formats, puis recommencez.",
    "file-has-password":
      "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez.",
    "old-word-file":
      "Ce fichier est dans l’ancien format de Word (.doc). Ouvrez-le, enregistrez-le en .docx, puis recommencez.",
    "file-damaged":
      "Ce fichier est abîmé\u202f: il n’a pas pu être lu. Ouvrez-le, enregistrez-le à nouveau, puis recommencez.",
    "file-unpacks-too-large": "Ce fichier contient plus de texte qu’une reco ne peut en avoir. Partagez-le.",
    "file-has-doctype":
      "Ce fichier déclare des contenus à aller chercher ailleurs\u202f: nous ne le lisons pas. Ouvrez-le, enregistrez-le à nouveau, puis recommencez.",
    "text-not-broken":
      "Ce texte peut être lu, ou son journal n’a rien de lisible\u202f: rien n’a été changé. Rechargez la page.",
    "work-under-way": "Ce que vous avez déjà demandé est encore en cours. Réessayez dans un instant.",
    "works-waiting": "D’autres attendent déjà un travail long. Réessayez dans un instant.",
    "too-many-pages": "Trop de pages de l’atelier sont ouvertes. Fermez-en, puis rechargez.",
    "comparison-too-long":
      "Ces deux versions sont trop différentes pour être comparées ici. Lisez-les l’une à côté de l’autre, ou comparez des versions plus proches.",
    "text-tangled":
      "Ce texte n’a pas pu être lu\u202f: ses signes sont trop enchevêtrés. Simplifiez sa mise en forme, puis recommencez.",
    "question-graded":
      "Des personnes ont signé leur évaluation d’un critère de cette question\u202f: elle ne peut plus être supprimée.",
    "outcome-graded": "Des personnes ont signé leur évaluation de ce critère\u202f: il ne peut plus être supprimé.",
    "estimate-graded": "Ce critère a déjà été évalué\u202f: proposez une mise à jour.",
    "change-open": "Une mise à jour attend déjà une décision pour ce critère. Acceptez-la ou refusez-la d’abord.",
    "same-figures": "Ces chiffres sont les mêmes que ceux qui ont été évalués\u202f: il n’y a rien à proposer.",
    "reference-gone":
      "Une des sources choisies n’est plus dans la liste des sources. Ce que vous avez écrit est gardé. Choisissez-en une autre.",
    "booklet-choice":
      "Une des recos choisies n’est plus publiée dans cette langue. Rechargez cette page, puis choisissez de nouveau.",
    "booklet-under-way": "Un livret est déjà en préparation pour vous. Attendez qu’il arrive, puis recommencez.",
    "booklets-waiting": "D’autres membres composent un livret en ce moment. Recommencez dans une minute.",
    "booklet-failed":
      "Le livret n’a pas pu être composé. Recommencez\u202f; si cela dure, écrivez à une personne qui administre la coopérative.",
    "grading-incomplete":
      "Votre évaluation n’est pas complète. Jugez chaque raison de baisser, et donnez une raison à chaque niveau.",
    "grading-signed": "Vous avez déjà signé cette évaluation. Reprenez votre signature pour la changer.",
    "grading-set-aside":
      "Votre évaluation a été mise de côté, car vous avez déclaré un lien après l’avoir signée. Une autre personne évalue.",
    "graded-by-two":
      "Deux personnes ont déjà signé leur évaluation de ce critère\u202f: une troisième ne compterait pas. Votre brouillon est gardé.",
    "grading-unsigned": "Vous n’avez pas signé d’évaluation de ce critère.",
    "grading-final":
      "Deux personnes ont signé et chacune voit l’évaluation de l’autre\u202f: la vôtre ne se reprend plus. Arrêtez ensemble l’évaluation commune.",
    "estimate-moved":
      "L’estimation a changé depuis que vous l’avez lue. Ce que vous avez écrit est gardé. Relisez l’estimation, puis recommencez.",
    "not-yet-two": "L’évaluation commune attend que deux personnes aient signé la leur.",
    "reconciliation-incomplete":
      "L’évaluation commune n’est pas complète. Pour chaque différence, choisissez un niveau et dites pourquoi.",
    "theme-named":
      "Un autre thème porte déjà ce nom, ou un nom qui peut être pris pour lui. Choisissez-en un autre, ou réunissez les deux.",
    "theme-not-offered":
      "Un des thèmes choisis n’est pas, ou n’est plus, proposé. Relisez la liste, puis choisissez-en un autre.",
    "theme-target":
      "Ce thème ne peut pas être réuni à celui-là\u202f: l’un des deux est déjà réuni à un autre, ou retiré. Relisez la liste.",
    "last-theme": "C’est le dernier thème proposé\u202f: une reco en porte toujours un. Ajoutez-en un autre d’abord.",
    "coordinates-alone":
      "Une reco au moins n’a que cette personne pour la coordonner. Nommez d’abord quelqu’un d’autre dans son équipe, ou retirez la reco.",
    "membership-goes-on": "Cette personne est encore membre. Mettez d’abord fin à sa participation.",
    "member-left": "Cette personne a quitté la coopérative\u202f: rien ne reste de son compte. Invitez-la de nouveau.",
    "factor-first": "Ajoutez d’abord un code à votre propre compte\u202f: on sait alors qu’il marche ici.",
    "own-factor":
      "C’est le vôtre\u202f: enlevez-le dans «\u202fMon compte\u202f», ou demandez-le à deux autres personnes qui administrent.",
    "no-factor": "Cette personne n’a pas de second facteur\u202f: il n’y a rien à enlever.",
    "factor-said": "Vous l’avez déjà dit. Une autre personne qui administre doit le confirmer.",
    "one-administrator":
      "Il faut deux personnes qui administrent, sans compter celle qui a perdu le sien. Demandez à la personne qui s’occupe du serveur\u202f: npm run rescue -- factor adresse."
  },
  fields: {
    missing: "Ce champ est à remplir.",
    email: "Cette adresse n’est pas complète. Exemple\u202f: nom@exemple.fr.",
    tooShort: (minimum) => `Il faut au moins ${minimum} caractères.`,
    tooLong: (maximum) => `Il faut au plus ${maximum} caractères.`,
    unknownChoice: "Ce choix n’est pas dans la liste.",
    other: "Cette valeur ne convient pas."
  }
}
