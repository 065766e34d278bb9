"""What is laid ready before a take: the job ad, what it asks for, stories, cards."""
