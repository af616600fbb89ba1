var klaroConfig = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      'google-analytics': { title: 'Google Analytics', description: 'Measures how the site is used.' },
      'meta-pixel': { title: 'Meta Pixel', description: 'Lets an advertising company recognise you.' },
      youtube: { title: 'YouTube', description: 'Shows videos.' },
      purposes: { analytics: 'Analytics', marketing: 'Marketing' },
    },
  },
  services: [
    { name: 'google-analytics', purposes: ['analytics'], cookies: [/^_ga/] },
    { name: 'meta-pixel', purposes: ['marketing'], cookies: ['_fbp'] },
    { name: 'youtube', purposes: ['marketing'] },
  ],
};
