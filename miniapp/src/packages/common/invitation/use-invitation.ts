// The invitation page gets from here who is invited, and binds the signed-in person to the deputy once they agree.
import { useRef, useState } from 'react';
import type { Invitation } from '../../../core/api.types';
import { get, post } from '../../../core/http';
import { replaceWith, useParams } from '../../../core/nav';
import { parseLink } from '../../../core/platform/scan';
import { switchDoor } from '../../../core/session';
import { toast, toastProblem } from '../../../core/toast';
import { useData } from '../../../core/use-data';
import { uuid } from '../../../core/uuid';

export function useInvitation() {
  const params = useParams();
  const handed = params.q ?? params.scene;
  const token = params.token ?? (handed ? parseLink(handed)?.code : undefined) ?? '';
  const invitation = useData(token || null, () =>
    get<Invitation>(`/public/invitations/${encodeURIComponent(token)}`),
  );
  const [busy, setBusy] = useState(false);
  const key = useRef(uuid());

  const accept = async () => {
    setBusy(true);
    try {
      await post<{ deputyId: string; deputyName: string }>(
        '/citizen/invitations/accept',
        { token },
        key.current,
      );
      await switchDoor('deputy', post);
      toast('已认领代表身份');
      replaceWith('workbench');
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return { token, invitation, busy, accept: () => void accept() };
}
