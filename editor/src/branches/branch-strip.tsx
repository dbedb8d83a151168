import "./branches.css"
import "../ui/comparison.css"
import type { Editor } from "@tiptap/core"
import { useEffect } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { Branch } from "./api.ts"
import { branchPaths } from "./branch-paths.ts"
import { markChanges } from "./mark-changes.ts"
import { branchMessages } from "./messages.ts"

interface BranchStripProps {
  recoId: string
  branch: Branch
  editor: Editor | null
}

/** Over a text that is a proposal: which one, and the ways out of it; what it changes is drawn in the text. */
export function BranchStrip({ recoId, branch, editor }: BranchStripProps) {
  const words = useMessages(branchMessages)
  useEffect(() => (editor ? markChanges(editor, branch.base) : undefined), [editor, branch.base])
  return (
    <p class="branch-strip">
      {words.inBranch(branch.title)} <a href={branchPaths.branch(recoId, branch.id)}>{words.seeChanges}</a>{" "}
      <a href={`${paths.write(recoId)}?langue=${branch.language}`}>{words.toOwnText}</a>
    </p>
  )
}
