import { useEffect } from "preact/hooks"
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso"
import { loadHouse } from "./accounts/house.ts"
import { loadSession, session } from "./accounts/session.ts"
import { interfaceLanguage } from "./messages/interface-language.ts"
import { paths } from "./paths.ts"
import { lazyPage } from "./shell/lazy-page.tsx"
import { NotFoundPage } from "./shell/not-found-page.tsx"
import { Threshold } from "./shell/threshold.tsx"
import { Unreachable } from "./shell/unreachable.tsx"
import { Workspace } from "./shell/workspace.tsx"

const SignInPage = lazyPage(
  () => import("./accounts/sign-in-page.tsx"),
  (module) => module.SignInPage
)
const SignInLinkPage = lazyPage(
  () => import("./accounts/sign-in-link-page.tsx"),
  (module) => module.SignInLinkPage
)
const ForgottenPage = lazyPage(
  () => import("./accounts/forgotten-page.tsx"),
  (module) => module.ForgottenPage
)
const ResetPage = lazyPage(
  () => import("./accounts/reset-page.tsx"),
  (module) => module.ResetPage
)
const InvitationPage = lazyPage(
  () => import("./accounts/invitation-page.tsx"),
  (module) => module.InvitationPage
)
const InstallationPage = lazyPage(
  () => import("./accounts/installation-page.tsx"),
  (module) => module.InstallationPage
)
const AccountPage = lazyPage(
  () => import("./accounts/account-page.tsx"),
  (module) => module.AccountPage
)
const MailboxPage = lazyPage(
  () => import("./accounts/mailbox-page.tsx"),
  (module) => module.MailboxPage
)
const PeoplePage = lazyPage(
  () => import("./people/people-page.tsx"),
  (module) => module.PeoplePage
)
const HomePage = lazyPage(
  () => import("./recos/home-page.tsx"),
  (module) => module.HomePage
)
const WaitingPage = lazyPage(
  () => import("./recos/waiting-page.tsx"),
  (module) => module.WaitingPage
)
const NewRecoPage = lazyPage(
  () => import("./recos/new-reco-page.tsx"),
  (module) => module.NewRecoPage
)
const ImportPage = lazyPage(
  () => import("./recos/import-page.tsx"),
  (module) => module.ImportPage
)
const RecoPages = lazyPage(
  () => import("./recos/reco-pages.tsx"),
  (module) => module.RecoPages
)
const JournalPage = lazyPage(
  () => import("./audit/journal-page.tsx"),
  (module) => module.JournalPage
)
const ThemesPage = lazyPage(
  () => import("./themes/themes-page.tsx"),
  (module) => module.ThemesPage
)
const SearchesPage = lazyPage(
  () => import("./searches/searches-page.tsx"),
  (module) => module.SearchesPage
)
const HousePage = lazyPage(
  () => import("./upkeep/house-page.tsx"),
  (module) => module.HousePage
)
const BookletPage = lazyPage(
  () => import("./training/booklet-page.tsx"),
  (module) => module.BookletPage
)
const KeptTextsPage = lazyPage(
  () => import("./offline/kept-texts-page.tsx"),
  (module) => module.KeptTextsPage
)
const WritingPage = lazyPage(
  () => import("./writing/writing-page.tsx"),
  (module) => module.WritingPage
)

const WRITING = /^\/atelier\/recos\/[^/]+\/ecrire$/
const THRESHOLDS: readonly string[] = [
  paths.signIn,
  paths.forgotten,
  paths.resetPassword,
  paths.invitation,
  paths.installation
]

/** The whole workspace: which frame, which page. What a page needs of the server it asks itself. */
export function App() {
  useEffect(() => {
    void loadSession()
    void loadHouse()
  }, [])
  useEffect(() => {
    document.documentElement.lang = interfaceLanguage.value
  }, [interfaceLanguage.value])
  return (
    <LocationProvider scope="/atelier">
      <Frame />
    </LocationProvider>
  )
}

function Frame() {
  const { path } = useLocation()
  const { value } = session
  if (value.state === "unreachable") return <Unreachable failure={value.failure} />
  if (value.state === "asking") return null
  if (value.state === "nobody" || THRESHOLDS.includes(path)) return <ThresholdPages />
  if (WRITING.test(path)) return <WorkspacePages frame="sheet" />
  return value.asOf === undefined ? <WorkspacePages frame="page" /> : <WithoutNetwork />
}

/** The server does not answer: any page but the writing page says so, and leads there. */
function WithoutNetwork() {
  return (
    <Workspace frame="page">
      <ErrorBoundary>
        <KeptTextsPage />
      </ErrorBoundary>
    </Workspace>
  )
}

function ThresholdPages() {
  const { query } = useLocation()
  return (
    <Threshold>
      <Router>
        <Route path={paths.signIn} component={query.jeton === undefined ? SignInPage : SignInLinkPage} />
        <Route path={paths.forgotten} component={ForgottenPage} />
        <Route path={paths.resetPassword} component={ResetPage} />
        <Route path={paths.invitation} component={InvitationPage} />
        <Route path={paths.installation} component={InstallationPage} />
        <Route path={paths.mailbox} component={MailboxPage} />
        <Route default component={SignInPage} />
      </Router>
    </Threshold>
  )
}

function WorkspacePages({ frame }: { frame: "page" | "sheet" }) {
  return (
    <Workspace frame={frame}>
      <Router>
        <Route path={paths.home} component={HomePage} />
        <Route path={paths.waiting} component={WaitingPage} />
        <Route path={paths.newReco} component={NewRecoPage} />
        <Route path={paths.importReco} component={ImportPage} />
        <Route path={paths.write(":id")} component={WritingPage} />
        <Route path={paths.reco(":id")} component={RecoPages} />
        <Route path={`${paths.reco(":id")}/*`} component={RecoPages} />
        <Route path={paths.booklet} component={BookletPage} />
        <Route path={paths.people} component={PeoplePage} />
        <Route path={paths.account} component={AccountPage} />
        <Route path={paths.journal} component={JournalPage} />
        <Route path={paths.themes} component={ThemesPage} />
        <Route path={paths.searches} component={SearchesPage} />
        <Route path={paths.server} component={HousePage} />
        <Route path={paths.mailbox} component={MailboxPage} />
        <Route path={paths.kept} component={KeptTextsPage} />
        <Route default component={NotFoundPage} />
      </Router>
    </Workspace>
  )
}
