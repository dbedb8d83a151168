import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { PageHeading } from "../ui/page-heading.tsx"
import { shellMessages } from "./messages.ts"

export function NotFoundPage() {
  const words = useMessages(shellMessages)
  return (
    <>
      <PageHeading title={words.notFound} />
      <p>{words.notFoundHelp}</p>
      <p>
        <a href={paths.home}>{words.backHome}</a>
      </p>
    </>
  )
}
