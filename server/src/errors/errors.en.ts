import { REFUSAL_LABELS } from "@recos/schemas/people/refusal-labels"
import type { ErrorSentences } from "./error-sentences.ts"

export const errorsEn: ErrorSentences = {
  codes: {
    "bad-input": "This request is incomplete or not filled in correctly. Nothing was changed.",
    "signed-out": "You are not signed in to the workspace. Sign in, then try again.",
    "not-known": "The address or the password is not right.",
    forbidden: "You cannot do this.",
    "not-found": "This page or item does not exist, or no longer exists.",
    conflict: "Somebody else changed the same thing before you. Nothing was lost: read it again, then retry.",
    incomplete: "This step still needs something.",
    "too-large": "This is too large to be received. Nothing was changed.",
    "wrong-type": "This type of content is not accepted here.",
    "bad-image": "This image could not be read. Choose a JPEG, PNG or WebP image.",
    "bad-document": "This text cannot be kept as it is. Nothing was changed.",
    "personal-data":
      "These words could let somebody be recognised. They are not saved. Look again at what is pointed out, then try again.",
    "too-many": "Too many requests in a short time. Wait a minute, then try again.",
    "lookup-failed": "The service of records does not answer. Nothing was changed.",
    "mail-failed": "The message could not be sent. It is kept and will be sent again.",
    "disk-full":
      "The disk of the server is full: nothing new can be saved. Keep this page open, and tell the person who looks after the server.",
    "read-only":
      "The server can no longer write on its disk. Keep this page open, and tell the person who looks after the server.",
    internal: "Something went wrong on our side. Nothing was changed. Try again in a moment.",
    "too-slow": "This took too long, and the work was stopped. Nothing was changed. Ask for less at a time."
  },
  refusals: REFUSAL_LABELS.en,
  reasons: {
    "bad-password": "This is not your present password. Nothing was changed.",
    "bad-credentials": "The address or the password is not right. You can also ask for a link by mail.",
    "link-expired": "This link was already used, or has expired. Ask for a new one.",
    "passkey-refused": "This passkey was not recognised here. Try again, or enter by your password.",
    "too-many-passkeys": "You already have twenty passkeys. Remove one first.",
    "bad-code": "This code does not pass, or has already served. Wait for the next one, or take a recovery code.",
    "second-factor-over": "This sign-in no longer waits for a code. Begin again from the password.",
    "too-many-failures":
      "Too many requests in a short time for this address. Wait a quarter of an hour, or enter by a link sent by email.",
    "links-just-sent":
      "Too many requests in a short time for this address. If it belongs to a member, a link left for it less than a quarter of an hour ago: look among unwanted mails, too.",
    "declaration-incomplete":
      "Your declaration is not complete, or a year is not right. Nothing is signed: read again what is pointed at.",
    "day-of-check": "The day of the check cannot be to come.",
    "last-administrator": "This is the last administrator of the cooperative. Name another one first.",
    "name-taken":
      "A member already has this name, or one that could be taken for it. Add a second first name or an initial.",
    "email-taken": "A member already has this address.",
    "setup-done": "The cooperative already has an administrator. Sign in.",
    "wrong-origin": "This request does not come from the workspace. Nothing was changed.",
    "json-only": "This request must be sent as JSON.",
    "job-not-failed": "This job did not fail: there is nothing to retry.",
    "job-under-way": "A job is already under way for this reco.",
    "address-taken": "This address is already taken. Choose another one.",
    "address-published": "This reco has been published: its address no longer changes, so that links stay good.",
    "last-coordinator": "A reco always keeps somebody who coordinates it. Name another person first.",
    "not-in-this-team": "This person is not, or no longer, in the team of this reco.",
    "not-a-member": "This person is not, or no longer, a member of the cooperative.",
    "text-in-motion":
      "People are still writing in this text or its evidence. Wait until everybody has finished, then try again.",
    "reference-in-figures":
      "The figures of an outcome come from this source. Change the source of these figures first.",
    "reference-cited": "This reference is cited in the text. Take it out of the text first.",
    "image-svg": "SVG images are not accepted, for they may hold code. Choose a JPEG, PNG or WebP image.",
    "image-too-wide": "This image has too many pixels to be received. Make it smaller, then try again.",
    "old-version": "There is a newer version. Read it, then give your opinion on it.",
    "other-text": "The text on the screen is not that of this version. Open the version again, read it, then sign.",
    "already-signed": "You have already signed this version.",
    "not-a-translation": "This version has no translation in this language.",
    "no-easy-text": "This version has no easy-to-read text in this language.",
    "day-of-reading": "Give the day of the reading: not before this version was frozen, not after today.",
    "already-logged":
      "This person is already noted for this translation. Who translates does not review: somebody else does.",
    "contact-data":
      "A phone number, a social-security number or a mail address cannot be saved here. Take it out, then try again.",
    "day-of-consent": "Give days that have passed: that of the account and that of the agreement.",
    "title-missing": "Give this text a title.",
    "not-evidence":
      "One of the files is neither a FHIR resource nor an export of evidence of this tool. Nothing was imported.",
    "nothing-to-import": "These files hold no question, outcome or source. Nothing was imported.",
    "not-sources":
      "This file is not RIS, BibTeX, CSL-JSON, XML of EndNote, or PubMed’s (.nbib or XML). Nothing was added.",
    "xml-broken": "This XML file is broken or cut short. Nothing was added. Export it again.",
    "xml-entities":
      "This XML file defines words of its own (DTD), which could unfold without end. Nothing was added. Export it again from EndNote or PubMed.",
    "xml-too-deep":
      "This XML file has too many elements, or too many within each other, for a list of sources. Nothing was added.",
    "not-a-text": "This file is not a text. Nothing was added.",
    "too-many-remarks":
      "This reco holds all the remarks that it can. Take some of yours away, or write in the text; what you typed is still here.",
    "words-have-changed":
      "These words have changed in the text since the proposal: nothing was touched there. Read the sentence again, write what suits, then refuse the proposal saying why, or ask for another.",
    "part-has-changed":
      "This passage has changed since the page compared it: nothing was touched there. Reload the page, read again, then start again.",
    "amendment-undecided":
      "A proposed wording is accepted or refused; only the person who made it may take it back without that.",
    "amendment-decided":
      "There is nothing left to decide of this proposal: it was accepted, refused or taken back. See what was said of it.",
    "branch-not-written": "This proposal is handed in already: take it up again to write on.",
    "branch-moved-on":
      "This proposal, or this change, no longer waits for that: somebody has decided, taken it up again or taken it back. See how far it is.",
    "branch-changes-nothing": "This proposal does not change anything in the text yet. Write in it first.",
    "too-many-changes":
      "This proposal makes more than 300 changes: nobody could read them one by one. Make several of it, each smaller.",
    "too-many-branches": "This reco has all the proposals that it can have. Tell whoever coordinates it.",
    "too-many-sources": "A reco holds 500 sources at most. Nothing was added. Choose a shorter file.",
    "sources-not-there": "The file does not hold all the sources that were chosen. Nothing was added. Read it again.",
    "lookup-off": "Looking sources up online is not open here. Fill the fields by hand.",
    "lookup-unknown": "No record was found under this number. Check it, or fill the fields by hand.",
    "lookup-failed": "The service of records does not answer, or not in a way we understand. Fill the fields by hand.",
    "already-imported":
      "The reco already holds this evidence. Nothing was imported. You can add it a second time if that is what you want.",
    "newer-edition":
      "The reco holds another edition of this evidence. Nothing was imported. Compare the two, then propose the updates.",
    "text-too-large": "This text is too large for one reco: over 20,000 pieces, or a million characters. Split it.",
    "not-a-text-file":
      "This file is neither a Word text (.docx) nor an OpenDocument text (.odt). Save it in one of these formats, then try again.",
    "file-has-password": "This file is protected by a password. Save it without a password, then try again.",
    "old-word-file": "This file is in the old format of Word (.doc). Open it, save it as .docx, then try again.",
    "file-damaged": "This file is damaged: it could not be read. Open it, save it again, then try again.",
    "file-unpacks-too-large": "This file holds more text than a reco can have. Split it.",
    "file-has-doctype":
      "This file declares content to fetch from elsewhere: we do not read it. Open it, save it again, then try again.",
    "text-not-broken":
      "This text can be read, or its log has nothing that could: nothing was changed. Reload the page.",
    "work-under-way": "What you asked for before is still being made. Try again in a moment.",
    "works-waiting": "Others are waiting for heavy work already. Try again in a moment.",
    "too-many-pages": "Too many pages of the workspace are open. Close some, then reload.",
    "comparison-too-long":
      "These two versions differ too much to be compared here. Read them side by side, or compare versions that are closer.",
    "text-tangled": "This text could not be read: its signs are too tangled. Make its layout simpler, then try again.",
    "question-graded": "People have signed their grading of an outcome of this question: it can no longer be removed.",
    "outcome-graded": "People have signed their grading of this outcome: it can no longer be removed.",
    "estimate-graded": "This outcome has already been graded: propose an update.",
    "change-open": "An update of this outcome already awaits a decision. Accept or refuse it first.",
    "same-figures": "These figures are those that were graded: there is nothing to propose.",
    "reference-gone":
      "One of the chosen sources is no longer in the list of sources. What you wrote is kept. Choose another one.",
    "booklet-choice":
      "One of the chosen recos is no longer published in this language. Reload this page, then choose again.",
    "booklet-under-way": "A booklet is already being made for you. Wait until it comes, then try again.",
    "booklets-waiting": "Other members are composing a booklet just now. Try again in a minute.",
    "booklet-failed": "The booklet could not be composed. Try again; if it goes on, write to an administrator.",
    "grading-incomplete": "Your grading is not complete. Judge each reason to lower, and give a reason for each level.",
    "grading-signed": "You have already signed this grading. Take your signature back to change it.",
    "grading-set-aside":
      "Your grading was set aside, as you declared a link after signing it. Somebody else grades this outcome.",
    "graded-by-two":
      "Two people have already signed their grading of this outcome: a third would not count. Your draft is kept.",
    "grading-unsigned": "You have not signed a grading of this outcome.",
    "grading-final":
      "Two people have signed and each sees the other’s grading: yours can no longer be taken back. Settle the common grading together.",
    "estimate-moved":
      "The estimate has changed since you read it. What you wrote is kept. Read the estimate again, then start again.",
    "not-yet-two": "The common grading waits until two people have signed theirs.",
    "reconciliation-incomplete": "The common grading is not complete. For each difference, choose a level and say why.",
    "theme-named":
      "Another theme has this name already, or one that could be taken for it. Choose another one, or merge the two.",
    "theme-not-offered":
      "One of the chosen themes is not, or no longer, offered. Read the list again, then choose another one.",
    "theme-target":
      "This theme cannot be merged into that one: one of the two is merged into another already, or retired. Read the list again.",
    "last-theme": "This is the last theme on offer, and a reco always bears one. Add another one first.",
    "coordinates-alone":
      "At least one reco has nobody else to coordinate it. First name somebody else in its team, or withdraw the reco.",
    "membership-goes-on": "This person is still a member. End their membership first.",
    "member-left": "This person has left the cooperative: nothing remains of their account. Invite them again.",
    "factor-first": "First add a code to your own account: it is then known to work here.",
    "own-factor": "It is your own: take it away in “My account”, or ask two other administrators.",
    "no-factor": "This person has no second factor: there is nothing to take away.",
    "factor-said": "You have said so already. Another administrator has to confirm it.",
    "one-administrator":
      "It takes two administrators, besides the person who lost theirs. Ask whoever looks after the server: npm run rescue -- factor address."
  },
  fields: {
    missing: "Fill in this field.",
    email: "This address is not complete. Example: name@example.org.",
    tooShort: (minimum) => `At least ${minimum} characters are needed.`,
    tooLong: (maximum) => `At most ${maximum} characters are allowed.`,
    unknownChoice: "This choice is not in the list.",
    other: "This value is not right."
  }
}
