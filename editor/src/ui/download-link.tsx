import type { ComponentChildren } from "preact"
import { askServer } from "../api/ask-server.ts"
import { fileOf } from "../api/file-of.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { uiMessages } from "./messages.ts"
import { FailureNotice } from "./notice.tsx"
import { saveFile } from "./save-file.ts"
import { tell } from "./tell.ts"

/**
 * A file to take away. It is fetched by the page, and not by the browser, which would keep an error under the name of the file, or say nothing:
 * one sees that it is being made, and reads why it is not there.
 */
export function DownloadLink({ href, children }: { href: string; children: ComponentChildren }) {
  const words = useMessages(uiMessages)
  const { pending, failure, submit } = useSubmit()
  const save = () =>
    submit(async () => {
      tell(words.makingFile)
      const { file, name } = await fileOf(await askServer(href))
      saveFile(file, name)
      tell(words.fileReady(name))
    })
  return (
    <>
      <a
        href={href}
        download
        aria-busy={pending || undefined}
        onClick={(event) => {
          // Elsewhere than here, as the person asks for it.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          void save()
        }}
      >
        {children}
      </a>
      {pending && <span class="meta"> {words.makingFile}</span>}
      <FailureNotice failure={failure} />
    </>
  )
}
