-- What an adopted besluit is about is as fixed as its words (product rule 5).
CREATE FUNCTION guard_decision_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."lockedAt" IS NOT NULL
             AND d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)) THEN
    RAISE EXCEPTION 'vijfhoek: the besluit of this subject is adopted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_subject_guard BEFORE INSERT OR UPDATE OR DELETE ON "DecisionSubject"
  FOR EACH ROW EXECUTE FUNCTION guard_decision_subject();
