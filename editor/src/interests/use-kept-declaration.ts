import type { DeclarationDraft } from "@recos/schemas/people/interests/declaration"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import type { AutosaveRules, Kept } from "../autosave/autosave.ts"
import { type Keeper, keepDraft } from "../autosave/keeper.ts"
import { keepersByName } from "../autosave/use-keeper.ts"
import * as server from "./api.ts"

/** A declaration of which nothing is filled in. */
const EMPTY_DRAFT: DeclarationDraft = {
  answer: null,
  activity: { what: "", organisation: "", paid: null },
  links: []
}

/** A draft as the server keeps it: words without the spaces around them. */
const asKept = (draft: DeclarationDraft): string =>
  canonicalJson(JSON.parse(JSON.stringify(draft, (_name, held) => (typeof held === "string" ? held.trim() : held))))

const isSame = (one: DeclarationDraft, other: DeclarationDraft): boolean => asKept(one) === asKept(other)

/** To open the page is no declaration yet: nothing is sent before something is filled in. */
const RULES: AutosaveRules<DeclarationDraft> = {
  isSame,
  isSendable: (draft, { revision }) => revision > 0 || !isSame(draft, EMPTY_DRAFT),
  empty: EMPTY_DRAFT
}

const keptOf = ({ draft }: server.OwnDeclaration): Kept<DeclarationDraft> => ({
  draft: draft?.content ?? EMPTY_DRAFT,
  revision: draft?.revision ?? 0
})

const drafts = keepersByName<DeclarationDraft>()

/** Forgets what this tab keeps of a member's draft: it was signed. */
export const forgetDraft = (memberId: string): void => drafts.forget(memberId)

/** One's own declaration, kept as one fills it in. */
export function useKeptDeclaration(
  memberId: string,
  own: server.OwnDeclaration,
  reload: () => void
): Keeper<DeclarationDraft> {
  return drafts.useKeeper(memberId, {
    shown: keptOf(own),
    look: reload,
    make: (lookAgain) =>
      keepDraft(keptOf(own), RULES, {
        keep: server.keepDraft,
        look: async () => {
          const now = await server.readOwnDeclaration()
          if (now.draft !== null) return keptOf(now)
          // Signed meanwhile in another window: the page shows what stands.
          drafts.forget(memberId)
          lookAgain()
          return null
        }
      })
  })
}
