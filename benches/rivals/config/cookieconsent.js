import './cookieconsent.umd.js';

const frames = iframemanager();
frames.run({
  currLang: 'en',
  services: {
    youtube: {
      embedUrl: 'https://www.youtube-nocookie.com/embed/{data-id}',
      languages: { en: { notice: 'This content is hosted by a third party.', loadBtn: 'Load once', loadAllBtn: 'Do not ask again' } },
    },
  },
});

CookieConsent.run({
  // It hides from automation otherwise, and could not be measured.
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {},
    marketing: { services: { youtube: { label: 'YouTube', onAccept: () => frames.acceptService('youtube'), onReject: () => frames.rejectService('youtube') } } },
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'We use cookies and other tracking technologies to analyse our traffic and to show you videos.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Strictly necessary', description: 'What the site needs in order to work.', linkedCategory: 'necessary' },
            { title: 'Analytics', description: 'Measures how the site is used.', linkedCategory: 'analytics' },
            { title: 'Marketing', description: 'Lets advertising companies recognise you.', linkedCategory: 'marketing' },
          ],
        },
      },
    },
  },
});
