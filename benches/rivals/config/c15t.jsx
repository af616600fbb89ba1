import { ConsentBanner, ConsentDialog, ConsentManagerProvider, YouTubeEmbed } from '@c15t/react';
import { gtag } from '@c15t/scripts/google-tag';
import { metaPixel } from '@c15t/scripts/meta-pixel';
import '@c15t/react/styles.css';
import { createRoot } from 'react-dom/client';
import { createPortal } from 'react-dom';

const scripts = MARKED ? [gtag({ id: IDS.google, category: 'measurement' }), metaPixel({ pixelId: IDS.meta })] : [];

const options = { mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'], overrides: { country: 'DE' }, scripts };

createRoot(document.getElementById('consent')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
    {MARKED && createPortal(<YouTubeEmbed videoId={IDS.youtube} title="YouTube video player" />, document.getElementById('video'))}
  </ConsentManagerProvider>,
);
