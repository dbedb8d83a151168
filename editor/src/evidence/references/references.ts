import { type ReadonlySignal, type Signal, signal } from "@preact/signals"
import type { CslItem, Reference, ReferenceMark } from "@recos/schemas/references/reference"
import { request } from "../../api/request.ts"

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
  const address = `/api/recos/${recoId}/references`
  const list = signal<readonly KeptReference[]>([])
  const reload = async (): Promise<void> => {
    list.value = await request<KeptReference[]>("GET", address)
  }
  return {
    recoId,
    wantsNew: signal(false),
    list,
    reload,
    add: async (fields) => {
      const added = await request<KeptReference>("POST", address, fields)
      await reload()
      return added
    },
    change: async (reference, fields) => {
      await request("PATCH", `${address}/${reference.id}`, { ...fields, revision: reference.revision })
      await reload()
    },
    remove: async (reference) => {
      await request("DELETE", `${address}/${reference.id}`)
      await reload()
    },
    lookUp: async (number) => (await request<{ csl: CslItem }>("POST", `${address}/lookup`, number)).csl
  }
}
