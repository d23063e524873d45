/** Covers the console until its person gives the password again; what was typed beneath stays where it is. */
import { LockOutlined } from '@ant-design/icons';
import { Button, Card, Form, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { SignInForm } from '../components/sign-in-form';
import type { Schemas } from '../lib/api.types';
import { ApiProblem, write } from '../lib/http';
import {
  currentSession,
  type LockReason,
  lastLogin,
  type Session,
  setLock,
  setSession,
} from '../lib/session';

const WORDS: Readonly<Record<LockReason, string>> = {
  idle: '有一段时间没有操作，工作台已锁定。填写密码后接着做，没有保存的内容还在。',
  ended: '登录已失效，请重新填写密码。没有保存的内容还在。',
};

/** Nothing beneath can be reached by the keyboard while the cover is up. */
function useCover(): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const cover = document.createElement('div');
    const beneath = [...document.body.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement,
    );
    document.body.append(cover);
    for (const one of beneath) one.inert = true;
    setPlace(cover);
    return () => {
      for (const one of beneath) one.inert = false;
      cover.remove();
    };
  }, []);
  return place;
}

export function LockScreen({ reason }: { reason: LockReason }) {
  const place = useCover();
  const [form] = Form.useForm<Schemas['StaffSignInInput']>();
  const session = currentSession();
  const [ended, setEnded] = useState(false);
  async function unlock(password: string): Promise<boolean> {
    if (reason === 'ended') return false;
    try {
      await write('POST', '/api/auth/unlock', { password });
      return true;
    } catch (error) {
      // The server has forgotten the session meanwhile: the same password makes a new one.
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      setEnded(true);
      return false;
    }
  }
  function done(renewed: Session | null) {
    if (renewed) setSession(renewed);
    setLock(null);
  }
  if (!place) return null;
  return createPortal(
    <div
      role="dialog"
      aria-modal="true"
      aria-label="工作台已锁定"
      style={{
        position: 'fixed',
        inset: 0,
        zIndex: 9999,
        display: 'grid',
        placeItems: 'center',
        background: '#f3efe9',
      }}
    >
      <Card style={{ width: 400 }}>
        <Typography.Title level={3} style={{ marginTop: 0 }}>
          <LockOutlined /> {session?.account.displayName ?? '工作台'}
        </Typography.Title>
        <Typography.Paragraph type="secondary">{WORDS[ended ? 'ended' : reason]}</Typography.Paragraph>
        <SignInForm form={form} fixedLogin={lastLogin()} button="解锁" before={unlock} done={done} />
        <Button type="link" style={{ marginTop: 12, paddingInline: 0 }} onClick={() => setSession(null)}>
          换一个账号登录（没有保存的内容会丢失）
        </Button>
      </Card>
    </div>,
    place,
  );
}
