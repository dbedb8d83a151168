import { type ReadonlySignal, type Signal, signal } from "@preact/signals"
import type { CslItem, Reference, ReferenceMark } from "@recos/schemas/references/reference"
import type { ReferencesApi, ReferencesExchangeApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../../api/client.ts"

const { references } = hc<ReferencesApi>(API, CLIENT).recos[":id"]
const lookup = hc<ReferencesExchangeApi>(API, CLIENT).recos[":id"].references.lookup

/** A reference with the revision that a change must name, so that two people never overwrite each other unseen. */
export type KeptReference = Reference & { revision: number }

/** What a person fills of a reference. */
export interface ReferenceFields {
  csl: CslItem
  checkedOn: string | null
}

/** What somebody says of a source in doubt; the server notes the day. */
export type WrittenMark = Pick<ReferenceMark, "kind" | "reason">

/** What changes of a reference: what is not named stays. */
type ReferenceChange = Partial<ReferenceFields> & { mark?: WrittenMark | null }

/** The references of a reco as this page knows them. */
export interface References {
  recoId: string
  /** Whether somebody asked, from the text, to add a source and cite it there. */
  wantsNew: Signal<boolean>
  list: ReadonlySignal<readonly KeptReference[]>
  /** Asks the server again. @throws Failure */
  reload: () => Promise<void>
  /** Answers the new reference, with the id that the server made. @throws Failure */
  add: (fields: ReferenceFields) => Promise<KeptReference>
  /** @throws Failure, `conflict` when somebody changed it meanwhile. */
  change: (reference: KeptReference, fields: ReferenceChange) => Promise<void>
  /** @throws Failure */
  remove: (reference: KeptReference) => Promise<void>
  /** The record of a source by its number, where the house looks sources up. Keeps nothing. @throws Failure */
  lookUp: (number: { DOI: string } | { PMID: string }) => Promise<CslItem>
}

/** The references of a reco, kept beside the text and cited from it by id. */
export function referencesOf(recoId: string): References {
  const id = recoId
  const list = signal<readonly KeptReference[]>([])
  const reload = async (): Promise<void> => {
    list.value = await answerOf(references.$get({ param: { id } }))
  }
  return {
    recoId,
    wantsNew: signal(false),
    list,
    reload,
    add: async (fields) => {
      const added = await answerOf(references.$post({ param: { id }, json: fields }))
      await reload()
      return added
    },
    change: async (reference, fields) => {
      const json = { ...fields, revision: reference.revision }
      await doneBy(references[":refId"].$patch({ param: { id, refId: reference.id }, json }))
      await reload()
    },
    remove: async (reference) => {
      await doneBy(references[":refId"].$delete({ param: { id, refId: reference.id } }))
      await reload()
    },
    lookUp: async (number) => (await answerOf(lookup.$post({ param: { id }, json: number }))).csl
  }
}
