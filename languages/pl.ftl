language-name = Polski
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Pliki cookie i śledzenie
banner-title = Pliki cookie w serwisie { $site }
banner-title-unnamed = Pliki cookie w tym serwisie
banner-text = Używamy plików cookie i innych technologii śledzących, aby ułatwić przeglądanie serwisu, analizować ruch i
    dowiedzieć się, skąd przychodzą nasi użytkownicy.
off-until-yes = Wyłączone do czasu wyrażenia zgody: { $categories }.
on-unless-no = Włączone, o ile nie ma odmowy: { $categories }.
on-with-notice = Włączone, można wyłączyć: { $categories }.
on-for-statistics = Włączone na potrzeby naszych własnych statystyk, o ile nie ma sprzeciwu: { $names }.
sale-notice = Udostępnienie firmom reklamowym danych o tej wizycie może być uznane za sprzedaż lub udostępnianie danych
    osobowych użytkownika.
do-not-sell = Nie sprzedawać ani nie udostępniać moich danych osobowych
your-privacy-choices = Wybory dotyczące prywatności
opted-out = Sprzeciw wobec sprzedaży i udostępniania
your-rights = Prawa użytkownika
third-parties = Podmioty trzecie, które mogą otrzymać dane: { $count }
change-your-mind = Decyzję można zmienić w każdej chwili, wybierając „{ $link }”.
accept-all = Zaakceptuj wszystkie
reject-all = Odrzuć wszystkie
choose = Wybierz
save-choice = Zapisz wybór
cookie-settings = Ustawienia plików cookie
settings-label = Pliki cookie
privacy-page = Prywatność
always-on = Zawsze włączone
outdated = Od ostatniej wizyty zmieniło się to, o co prosimy, dlatego prosimy wybrać ponownie.
signal-honoured = Sprzeciw został uwzględniony.
signal-effect = Przeglądarka wysyła sygnał { $signal }, dlatego kategoria „{ $marketing }” pozostaje wyłączona, chyba że
    zostanie włączona tutaj.
signal-overridden = Przeglądarka wysyła sygnał { $signal }. Mimo to w tym serwisie wyrażono zgodę na marketing; po jego
    odrzuceniu tutaj sygnał znów będzie obowiązywał.


## The categories: a short name, and what it means for the visitor

category-necessary = Niezbędne
category-necessary-text = Są potrzebne do działania serwisu: aby był bezpieczny, aby utrzymać zalogowanie, przesłać wypełnione
    formularze i zapamiętać ten wybór. Są zawsze włączone.
category-necessary-short = To, czego serwis potrzebuje, aby działać i zapamiętać wybór.
category-functional = Funkcjonalne
category-functional-short = Dodatkowe funkcje innych firm, takie jak mapy, czat, czcionki i osadzone formularze.
category-functional-text = { category-functional-short } Firmy te widzą adres IP i to, która strona jest otwarta. Bez tej
    kategorii funkcje pozostają wyłączone.
category-analytics = Analityczne
category-analytics-short = Mierzą, jak używany jest serwis: które strony są czytane, jak długo i skąd przychodzą
    użytkownicy.
category-analytics-text = { category-analytics-short } Firmy, które to mierzą, zapisują pliki cookie, aby odróżniać wizyty.
    Bez tej kategorii nie uwzględniają tej wizyty.
category-marketing = Marketing
category-marketing-short = Pozwala firmom reklamowym rozpoznawać użytkownika tutaj i w innych serwisach, aby wyświetlać mu
    reklamy i mierzyć ich skuteczność.
category-marketing-text = { category-marketing-short } Firmy te mogą dodać wizytę do profilu użytkownika. Bez tej kategorii
    reklamy nadal mogą się pojawiać, ale żadna nie będzie oparta na wizycie w tym serwisie.
category-media = Treści zewnętrzne
category-media-short = Filmy, wpisy i inne treści z innych serwisów, takich jak YouTube lub X.
category-media-text = { category-media-short } Gdy taka treść się ładuje, jej dostawca widzi adres IP i to, która strona
    jest otwarta, i może zapisać pliki cookie. Bez tej kategorii w jej miejscu widać link.


## The settings page

settings-introduction = Tutaj można zdecydować, co wolno wczytywać i zapisywać podczas wizyty. Nic z tego nie jest potrzebne,
    aby korzystać z serwisu, odmowa nic nie kosztuje, a wybór można w każdej chwili zmienić lub wycofać.
choice-saved = Wybór został zapisany.
in-force = Co obowiązuje teraz
in-force-chosen = Dokonano wyboru.
in-force-not-chosen = Nie dokonano jeszcze wyboru.
in-force-signal = Nie dokonano jeszcze wyboru; obowiązuje sygnał przeglądarki.
in-force-necessary = Włączone jest tylko to, co niezbędne.
in-force-allowed = Poza tym, co niezbędne, włączono: { $allowed }.
what-you-can-allow = Na co można pozwolić
for-everything = Dla wszystkiego naraz lub zgodnie z zaznaczeniem powyżej
unasked = Wczytywane bez pytania
unasked-text = Serwis może wczytywać te usługi każdemu. Ich dostawcy widzą wtedy adres IP użytkownika.
services = Usługi: { $count }
choose-singly = Kategoria „{ $category }” zezwala na wszystkie te usługi. Aby zezwolić tylko na niektóre, należy pozostawić ją
    niezaznaczoną i zaznaczyć wybrane usługi tutaj.
needs-all = Może wczytać cokolwiek, dlatego działa tylko wtedy, gdy dozwolone są wszystkie te kategorie lub gdy zaznaczono samą
    usługę: { $categories }.
privacy-notice = Informacja o prywatności
cookies = Pliki cookie: { $count }
cookie-name = Plik cookie
cookie-purpose = Cel
cookie-kept = Okres
first-party = ten serwis
third-party = podmiot trzeci
third-party-domain = podmiot trzeci, { $domain }
not-stated = nie podano
until-closed = do zamknięcia przeglądarki
one-year = 1 rok
years = liczba lat: { $count }
one-month = 1 miesiąc
months = { $count } mies.
one-week = 1 tydzień
weeks = { $count } tyg.
one-day = 1 dzień
days = { $count } dni
one-hour = 1 godzina
hours = { $count } godz.
one-minute = 1 minuta
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Wróć do serwisu
questions = Pytania?
language = Język


## The cookie declaration: a page that lists all cookies and services

declaration-title = Pliki cookie i usługi
declaration-text = Co ten serwis może zapisywać na urządzeniu użytkownika lub wczytywać od innych: kto, po co i na jak
    długo. Teraz działa tylko to, co oznaczono jako „{ state-on }”.
search-for = Nazwa, firma, plik cookie lub cel
search-in = Kategoria
search-all = Wszystkie
search = Szukaj
search-found = Znaleziono: { $count }
search-show-all = Pokaż wszystko
on-this-page = Na tej stronie
state-on = Włączone
state-off = Wyłączone
own-cookies = Własne pliki cookie tego serwisu
own-cookies-text = Zapisuje je sam serwis. Te, które mają w nazwie „consent”, są zapisywane dopiero po dokonaniu wyboru: bez
    nich nie można by było zachować wyboru ani go udowodnić.
state-cookie-purpose = Zapamiętuje wybór. Jest taki sam dla wszystkich, którzy wybiorą to samo.
once-cookie-purpose = Pozwala jednorazowo wczytać coś, na co nie wyrażono stałej zgody, na przykład jeden film.
identity-cookie-purpose = Losowy numer, po którym można znaleźć zapis wyboru. Otrzymuje go tylko strona ustawień.
in-storage = w pamięci przeglądarki
until-deleted = do usunięcia przez użytkownika
no-cookies = Nie są znane żadne pliki cookie. Dostawca widzi adres IP użytkownika.
exempt-text = Działa tylko na potrzeby własnych statystyk tego serwisu. Sprzeciw można wyrazić w ustawieniach: przez
    odrzucenie lub pozostawienie bez zaznaczenia.
exempt-limits = Najdłuższy okres przechowywania – pliki cookie: { $cookies }, dane statystyczne: { $figures }
help-title = W przeglądarce
help-text = Pliki cookie można też usunąć lub odrzucić w przeglądarce, dla wszystkich serwisów naraz. Niektóre serwisy lub
    ich formularze mogą wtedy nie działać. Pliki cookie innych firm można usunąć tylko tam. Podano nazwy z wersji
    angielskich.
help-by = Pomoc: { $vendor }
help-reviewed = Sprawdzono: { $date }

rights-title = { your-rights }
rights-withdraw = Wybór można w każdej chwili zmienić lub wycofać, równie łatwo, jak go dokonano:
rights-access = Można nas zapytać, jakie dane o użytkowniku przechowujemy, i poprosić o ich poprawienie.
rights-erase = Można nas poprosić o ich usunięcie.
rights-opt-out = Można nam polecić, abyśmy ich nie sprzedawali ani nie udostępniali. Nikt nie jest gorzej traktowany z
    powodu korzystania z tych praw.
rights-record = Wybory są zapisywane pod numerem z pliku cookie { $cookie }, bez niczego innego, co wskazywałoby, kim jest
    użytkownik. Aby zobaczyć zapis, prosimy przesłać nam ten numer.
rights-within-a-month = Odpowiadamy w ciągu jednego miesiąca.
rights-within-days = Termin odpowiedzi w dniach: { $days }.
rights-within-working-days = Termin odpowiedzi w dniach roboczych: { $days }.
rights-contact = Prosimy pytać tutaj:
rights-complain = Skargę można złożyć tutaj:
rights-complain-first = Jeśli nasza odpowiedź nie jest zadowalająca, skargę należy złożyć najpierw do nas, a potem tutaj:
rights-complain-anywhere = Skargę można złożyć do organu ochrony danych w swoim kraju.


## What stands in for a blocked video or map

placeholder-title = Nie wczytano: { $name }
placeholder-reason = Wczytanie spowodowałoby wysłanie danych o tej wizycie (odbiorca: { $vendor }). Brak zgody na kategorię
    „{ $category }”.
placeholder-once = Wczytaj raz
placeholder-always = Zawsze zezwalaj: { $name }
placeholder-open = Otwórz w serwisie { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Nie znaleziono strony
problem-not-found-text = Pod tym adresem nie ma żadnej strony.
problem-refused = Wybór nie został przyjęty
problem-foreign = Wybór nie został wysłany ze strony tego serwisu.
problem-unreadable = Nie udało się odczytać formularza, więc nic się nie zmieniło. Prosimy wrócić i spróbować ponownie.
problem-too-much = Pojedynczych wyborów jest zbyt wiele, aby je zapamiętać. Prosimy wybrać według kategorii.
problem-not-saved = Nie udało się zapisać wyboru
problem-not-saved-text = Nie możemy teraz zapisać zgody, więc nic nie zostało włączone. Prosimy spróbować ponownie za minutę.
