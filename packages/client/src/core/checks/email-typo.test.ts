import { expect, test } from 'vitest';
import { emailSuggestion } from './email-typo.ts';

/** Domains of mailboxes and of companies that are right as they are. */
const right = `
  gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com icloud.com me.com mac.com
  yahoo.it yahoo.es yahoo.in yahoo.ca yahoo.de yahoo.fr yahoo.at yahoo.ch yahoo.nl yahoo.se yahoo.dk yahoo.no yahoo.pl yahoo.ie yahoo.gr
  yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.co.id yahoo.co.nz yahoo.co.za yahoo.com.br yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.sg
  hotmail.it hotmail.es hotmail.nl hotmail.de hotmail.fr hotmail.be hotmail.se hotmail.dk hotmail.ch hotmail.at hotmail.no hotmail.ca
  hotmail.co.uk hotmail.co.jp hotmail.com.br hotmail.com.ar outlook.fr outlook.it outlook.es outlook.de outlook.at outlook.be outlook.dk
  outlook.pt outlook.ie outlook.jp outlook.com.br outlook.com.au live.nl live.be live.fr live.it live.de live.co.uk live.ca live.se live.no
  live.dk live.at live.com.au msn.de msn.nl icloud.de aol.com aol.de aol.fr aol.co.uk aim.com mail.com email.com email.de mail.de mail.ru mail.ee
  mail.bg mail.ch mail.at email.it email.cz fastmail.com fastmail.fm hey.com pm.me proton.me protonmail.com protonmail.ch tuta.io tuta.com
  gmx.de gmx.at gmx.ch gmx.net gmx.com gmx.fr gmx.us gmx.es gmx.li gmx.dk gmx.eu web.de web.at freenet.de t-online.de t-online.hu arcor.de
  posteo.de posteo.net posteo.at mailbox.org bluewin.ch hispeed.ch sunrise.ch a1.net aon.at chello.at chello.nl telenet.be skynet.be
  orange.fr orange.es orange.be orange.pl orange.ro free.fr free.bg sfr.fr laposte.net wanadoo.fr wanadoo.es wanadoo.nl bbox.fr neuf.fr
  libero.it virgilio.it alice.it tiscali.it tin.it terra.es telefonica.net movistar.es sapo.pt ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl
  home.nl home.se telia.com spray.se online.no online.de sol.no seznam.cz centrum.cz azet.sk wp.pl o2.pl onet.pl interia.pl op.pl
  btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net comcast.net comcast.com verizon.net verizon.com att.net att.com
  sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com shaw.ca rogers.com sympatico.ca bell.net
  bigpond.com optusnet.com.au xtra.co.nz qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com daum.net hanmail.net rediffmail.com
  zoho.com zoho.eu zoho.in yandex.ru yandex.com ya.ru list.ru bk.ru inbox.ru rambler.ru ukr.net abv.bg
  hushmail.com love.com olive.com acme.com acme.co acme.de me.co halden.test haldenoptics.de wed.de wer.de gms.de atd.net free.nl
`
  .trim()
  .split(/\s+/);

test.each(right)('%s is right as it is', (domain) => {
  expect(emailSuggestion(`ada@${domain}`)).toBeUndefined();
});

test.each(
  Object.entries({
    'gmail.com':
      'gmial.com gamil.com gmal.com gmai.com gmil.com gnail.com gmaill.com gmail.con gmail.cm gmail.co gmail.om gmail.comm ggmail.com gmsil.com gail.com',
    'googlemail.com': 'googelmail.com googlmail.com',
    'yahoo.com': 'yaho.com yahooo.com yhoo.com yahoo.con yahoo.cm yahoo.co yahho.com',
    'yahoo.de': 'yaho.de yahooo.de',
    'yahoo.co.uk': 'yaho.co.uk yahoo.co.ku',
    'hotmail.com':
      'hotmial.com hotmal.com hotmai.com hotmil.com hotmail.con hotmail.cm hotmail.co hotamil.com homail.com',
    'outlook.com': 'outlok.com outloook.com oultook.com outlook.con outlook.co',
    'outlook.de': 'outlok.de',
    'icloud.com': 'iclod.com icloud.con icoud.com iclould.com icloud.co',
    't-online.de': 't-onlin.de t-onlien.de tonline.de',
    'gmx.de': 'gxm.de gmx.ed',
    'web.de': 'wbe.de ewb.de',
    'freenet.de': 'frenet.de freent.de',
    'protonmail.com': 'protonmial.com protonmai.com',
    'btinternet.com': 'btinternt.com',
    'wanadoo.fr': 'wanado.fr wanadooo.fr',
    'live.com': 'live.con live.co lvie.com',
  }).flatMap(([meant, typed]) => typed.split(' ').map((domain) => [domain, meant] as const)),
)('%s was probably %s', (typed, meant) => {
  expect(emailSuggestion(`ada@${typed}`)).toBe(`ada@${meant}`);
});
