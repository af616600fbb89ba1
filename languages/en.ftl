### What visitors read, in English. The other files of this folder say the same in other languages, in the syntax of Fluent
### (https://projectfluent.org), of which only this much is known here: plain text, { $variables } and { other-messages }.
###
### For whoever translates:
### - Say it as simply as the best sites of your country do, politely and without legal words. Short labels fit on buttons.
### - The commonest words are the best: visitors and their tools look for the words that they know from other sites.
### - Keep every { $variable }. Values are names and numbers, and stay as they are: build the sentence so that they need no case
###   or plural, for instance behind a colon. Texts are plain, without HTML. A long text may go on in the next line, indented.
### - Never make "yes" sound better than "no", nor refusing sound like a loss.

# The name of the language in the language itself, as a list of languages shows it.
language-name = English
# How it is written: ltr (from left to right) or rtl.
language-direction = ltr
# What stands between the items of a list, with its space: "Analytics, Marketing".
list-separator = {", "}


## The banner

# Its name for people who do not see it.
banner-label = Cookies and tracking
# $site: the name of the site.
banner-title = Cookies on { $site }
# The same where the site has given no name.
banner-title-unnamed = Cookies on this site
# Begin with "We use cookies" if you can: tools that refuse for visitors look for it.
banner-text = We use cookies and other tracking technologies to improve your browsing, to analyse our traffic and to understand
    where our visitors come from.
# $categories: names of categories, such as "Analytics, Marketing".
off-until-yes = Off until you say yes: { $categories }.
# The same for those that are on before a choice, where the law allows it.
on-unless-no = On unless you say no: { $categories }.
# The same for those that are on because it is enough to say so.
on-with-notice = On, and you can turn it off: { $categories }.
# The same for services that only count visits for the site itself. $names: names of services, such as "Matomo".
on-for-statistics = On for our own statistics, unless you object: { $names }.
# California: what the law wants to be said, and the very words of the links that it asks for.
sale-notice = Letting advertising companies have data about your visit can count as selling or sharing your personal information.
do-not-sell = Do Not Sell or Share My Personal Information
your-privacy-choices = Your Privacy Choices
# California: beside a box that is ticked where the signal of the visitor's browser is in force.
opted-out = Opted out of sale and sharing
# A link to what a visitor can ask of the site, and who hears complaints.
your-rights = Your rights
# A link to the list of them. $count: how many companies there are at most.
third-parties = Third parties that may receive data: { $count }
# $link: the name of the link to the settings, which stands on every page after the choice.
change-your-mind = You can change your mind at any time under “{ $link }”.
# Buttons. The first two stand side by side and look the same.
accept-all = Accept all
reject-all = Reject all
# Opens the categories.
choose = Choose
save-choice = Save my choice
# A link on every page, and the title of the page to which it leads.
cookie-settings = Cookie settings
# The name of the area in which that link stands, for people who do not see it.
settings-label = Cookies
# A link to the site's own privacy page.
privacy-page = Privacy page
# In the place of "Reject all" where something is always on: what is necessary.
always-on = Always on
# Why the banner is there again.
outdated = What we ask for has changed since your last visit, so please choose again.
# The browser has sent a signal: $signal is "Global Privacy Control" or "Do Not Track". In the law of California these words are an example of what is to be shown.
signal-honoured = Opt-Out Request Honored.
# $marketing: the name of the category for advertising.
signal-effect = Your browser sends { $signal }, so “{ $marketing }” stays off unless you turn it on here.
signal-overridden = Your browser sends { $signal }. You have allowed marketing on this site all the same; reject it
    here to let the signal count again.


## The categories: a short name, what it means for the visitor in one sentence for the banner, and the whole for the settings page

category-necessary = Necessary
category-necessary-text = Needed for this site to work: to keep it secure, to keep you signed in, to send the forms you fill in
    and to remember this choice. These are always on.
# The same, shorter, for the banner.
category-necessary-short = What the site needs in order to work, and to remember your choice.
category-functional = Functional
category-functional-short = Extra features from other companies, such as maps, chat, fonts and embedded forms.
category-functional-text = { category-functional-short } Those companies see your IP address and which page you are on.
    Without them, the features stay off.
category-analytics = Analytics
category-analytics-short = Measures how the site is used: which pages are read, for how long, and where visitors come from.
category-analytics-text = { category-analytics-short } The companies that measure set cookies to tell visits apart. Without
    it, your visit is not counted by them.
category-marketing = Marketing
category-marketing-short = Lets advertising companies recognise you here and on other sites, to show you advertisements and
    to measure whether they work.
category-marketing-text = { category-marketing-short } They can add your visit to a profile about you. Without it, you may
    still see advertisements, but none based on your visit here.
category-media = External media
category-media-short = Videos, posts and other content shown from other sites, such as YouTube or X.
category-media-text = { category-media-short } When such content loads, its provider sees your IP address and which page you
    are on, and may set cookies. Without it, you see a link in its place.


## The settings page

settings-introduction = Decide what may load and be stored when you visit. Nothing here is needed to use the site, refusing costs
    you nothing, and you can change or withdraw your choice at any time.
# After a choice.
choice-saved = Your choice is saved.
# A heading, and below it one of the next four with one of the two after them.
in-force = In force now
in-force-chosen = You have chosen.
in-force-not-chosen = You have not chosen yet.
in-force-signal = You have not chosen yet; your browser’s signal holds.
in-force-necessary = Only what is necessary is on.
# $allowed: names of categories and companies.
in-force-allowed = On besides what is necessary: { $allowed }.
# A heading above the categories.
what-you-can-allow = What you can allow
# The name of the group of buttons below them, for people who do not see it.
for-everything = For everything at once, or as ticked above
# A heading, and its explanation.
unasked = Loaded without asking
unasked-text = The site may load these for everybody. Their makers then see your network address.
# Opens the list of the companies' services in a category. $count: how many there are.
services = Services: { $count }
# $category: the name of a category.
choose-singly = “{ $category }” allows all of these. To allow only some, leave it unticked and tick them here.
# Of a service that brings others with it. $categories: names of categories.
needs-all = Can load anything, so it runs only where all of these are allowed, or when ticked itself: { $categories }.
# A link to what a company says about data.
privacy-notice = Privacy notice
# Opens the table of a service's cookies. $count: how many there are.
cookies = Cookies: { $count }
# The heads of that table: the cookie's name, what it is for, how long it stays.
cookie-name = Cookie
cookie-purpose = What for
cookie-kept = Kept
# Whose cookie it is.
first-party = this site’s
third-party = third party
# $domain: a domain, such as "doubleclick.net".
third-party-domain = third party, { $domain }
# How long a cookie stays. The first of each pair is for exactly one. If your language has more forms for more numbers, use an
# abbreviation that fits them all.
not-stated = not stated
until-closed = until you close the browser
one-year = 1 year
years = { $count } years
one-month = 1 month
months = { $count } months
one-week = 1 week
weeks = { $count } weeks
one-day = 1 day
days = { $count } days
one-hour = 1 hour
hours = { $count } hours
one-minute = 1 minute
minutes = { $count } minutes
one-second = 1 second
seconds = { $count } seconds
# A link to the page from which the visitor came.
back = Back to the site
# Stands before the address of the site's owner.
questions = Questions?
# The name of the list of languages, and what stands before the present one: "Language: English".
language = Language


## The cookie declaration: a page that lists all cookies and services

# Its title, and a link to it.
declaration-title = Cookies and services
declaration-text = What this site may store on your device or load from others: by whom, what for and how long. Only what is
    marked “{ state-on }” runs now.
# The search: the labels of a field and of a list, the item of the list for all categories, and the button.
search-for = Name, company, cookie or purpose
search-in = Category
search-all = All
search = Search
# $count: how many were found.
search-found = Found: { $count }
search-show-all = Show all
# The name of the list of links to the parts of the page.
on-this-page = On this page
# Whether a service may run for this visitor now.
state-on = On
state-off = Off
# A heading, and why nobody is asked for these.
own-cookies = This site’s own cookies
own-cookies-text = These are set by the site itself. Those with “consent” in their names are set only when you choose: without them
    your choice could be neither kept nor proven.
# What three of these are for.
state-cookie-purpose = Remembers your choice. It is the same for everybody who chooses alike.
once-cookie-purpose = Lets something load once that you have not allowed for good, such as one video.
identity-cookie-purpose = A random number by which the record of your choice can be found. Only the settings page receives it.
# In place of a cookie's domain: the browser's storage, which is another place than cookies.
in-storage = in the browser’s storage
until-deleted = until you delete it
# Of a service.
no-cookies = No cookies are known of. Its maker sees your network address.
# Of a service that runs without a yes, where the law excepts statistics. $cookies, $figures: times, such as "13 months".
exempt-text = Runs for this site’s own statistics alone. You can object in the settings by rejecting, or by leaving it unticked.
exempt-limits = Its cookies are kept for at most { $cookies }, its figures for at most { $figures }.
# A heading, and its explanation, above a list of browsers and what to press in them.
help-title = In your browser
help-text = You can also delete or refuse cookies in your browser, on all sites at once. Some sites, and forms on them, may then not
    work. Cookies of other companies can only be deleted there. The words are those of the English versions.
# A link to the help of a browser's maker. $vendor: its name.
help-by = Help by { $vendor }
# $date: the day on which the steps were last gone through, such as "2026-11-25".
help-reviewed = Reviewed { $date }

# What a visitor can ask of the site, each a sentence in a list under the heading "Your rights".
rights-title = { your-rights }
# A link to the settings follows.
rights-withdraw = You can change or withdraw your choice at any time, as easily as you made it:
rights-access = You can ask us what we hold about you, and to correct it.
rights-erase = You can ask us to erase it.
rights-opt-out = You can tell us not to sell or share it. Nobody is treated worse for using these rights.
# $cookie: the name of a cookie.
rights-record = Your choices are recorded under the number in the cookie { $cookie }, and nothing else that would tell who you are.
    Send us that number if you want to see the record.
# By when the site answers. $days: a number.
rights-within-a-month = We answer within one month.
rights-within-days = Days in which we answer: { $days }.
rights-within-working-days = Working days in which we answer: { $days }.
# The address of the site's owner follows.
rights-contact = Ask here:
# The names of authorities follow the first two.
rights-complain = You can complain to:
rights-complain-first = If our answer does not satisfy you, complain to us first, then to:
rights-complain-anywhere = You can complain to the data protection authority of your country.


## What stands in for a blocked video or map

# $name: the name of a service, such as "YouTube".
placeholder-title = { $name } is not loaded
# $vendor: the name of a company. $category: the name of a category.
placeholder-reason = It would send data about your visit to { $vendor }. You have not allowed “{ $category }”.
# A button: shows it now, and asks again next time.
placeholder-once = Load once
# A button: shows it from now on. $name: the name of a service, such as "YouTube".
placeholder-always = Always allow { $name }
# A link to the content itself. $host: where it is, such as "www.youtube.com".
placeholder-open = Open on { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Page not found
problem-not-found-text = There is no page at this address.
problem-refused = Your choice was not taken
problem-foreign = The choice did not come from a page of this site.
problem-unreadable = The form could not be read, so nothing has changed. Please go back and try again.
problem-too-much = These are too many single choices to remember: please choose by category.
problem-not-saved = Your choice could not be saved
problem-not-saved-text = We cannot record your consent at the moment, so nothing was switched on; please try again in a minute.
