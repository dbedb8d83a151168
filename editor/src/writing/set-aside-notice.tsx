import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useEffect, useState } from "preact/hooks"
import { type CopyName, type SetAsideCopy, setAsideCopies } from "../collaboration/local-copy.ts"
import { lazyPart } from "../ui/lazy-part.tsx"

/** Most devices hold no such copy. */
const SetAsideList = lazyPart(
  () => import("./set-aside-list.tsx"),
  (module) => module.SetAsideList
)

/** Tells of copies that a replaced text left on this device, and lets the person take or erase each of them. */
export function SetAsideNotice({ name, language }: { name: CopyName; language: Language }) {
  const [copies, setCopies] = useState<readonly SetAsideCopy[]>([])
  useEffect(() => {
    // A browser that lists no copies has none to give: the page goes on without them.
    setAsideCopies(name).then(setCopies, () => undefined)
  }, [name.documentId, name.generation])
  if (copies.length === 0) return null
  const forget = async (copy: SetAsideCopy) => {
    await copy.forget()
    setCopies((before) => before.filter((one) => one !== copy))
  }
  return <SetAsideList copies={copies} language={language} onForget={(copy) => void forget(copy)} />
}
