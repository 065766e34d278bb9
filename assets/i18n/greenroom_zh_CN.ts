<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Can you be seen and heard?</source>
        <translation>看得见、听得到吗？</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>进入候场</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>None: sound only</source>
        <translation>不用：只录声音</translation>
    </message>
    <message>
        <source>None: picture only</source>
        <translation>不用：只录画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Sound only: there is no picture.</source>
        <translation>只录声音，没有画面。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Picture only: there is no sound.</source>
        <translation>只录画面，没有声音。</translation>
    </message>
    <message>
        <source>Your microphone hears you.</source>
        <translation>麦克风听到你了。</translation>
    </message>
    <message>
        <source>Say a sentence; the bar should move past the middle.</source>
        <translation>请说一句话，音量条应越过中间。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min fit on this disk.</source>
        <translation>磁盘还能录 {hours} 小时 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{minutes} min fit on this disk.</source>
        <translation>磁盘还能录 {minutes} 分钟。</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>想练什么？</translation>
    </message>
    <message>
        <source>Tick the questions you want, and drag them into order. Four are a good session; one is enough.</source>
        <translation>勾选要练的题，拖动可以排序。四道题刚好一场，一道也可以。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Check camera and microphone</source>
        <translation>检查摄像头和麦克风</translation>
    </message>
    <message>
        <source>prepare {prep} s, answer {answer} s</source>
        <translation>准备 {prep} 秒，回答 {answer} 秒</translation>
    </message>
    <message>
        <source>{count} chosen, about {minutes} min</source>
        <translation>已选 {count} 题，约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>请至少勾选一道题。</translation>
    </message>
    <message>
        <source>30 s to prepare, 2 min to answer, one take.</source>
        <translation>准备 30 秒，回答 2 分钟，只录一条。</translation>
    </message>
    <message>
        <source>The times of the question, as many takes as you like; the first is kept.</source>
        <translation>按题目的时间，可录多条，第一条会保留。</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the transcription</source>
        <translation>取消转写</translation>
    </message>
    <message>
        <source>Transcribing on this computer… {percent} %</source>
        <translation>正在本机转写… {percent}%</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>还有 {count} 条在等</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>Something in Greenroom went wrong. Your recordings are untouched. You can go on; a report lies in {file}.</source>
        <translation>程序出了错，录制的内容都在。可以继续使用；错误报告在 {file}。</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>A take is being recorded. It goes on; press Stop first, then leave.</source>
        <translation>正在录制，不会中断。请先按停止，再离开。</translation>
    </message>
</context>
<context>
    <name>RoomStep</name>
    <message>
        <source>Answer now</source>
        <translation>直接回答</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再录一条</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去复盘</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>离开候场</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>录制中 {time}</translation>
    </message>
    <message>
        <source>Saved, {length}.</source>
        <translation>已保存，{length}。</translation>
    </message>
    <message>
        <source>It is being transcribed on this computer.</source>
        <translation>正在本机转写。</translation>
    </message>
    <message>
        <source>Marked.</source>
        <translation>已标记。</translation>
    </message>
    <message>
        <source>Noted: stumbled here.</source>
        <translation>已记下：这里卡了一下。</translation>
    </message>
    <message>
        <source>{role} · question {at} of {count} · {mode}</source>
        <translation>{role} · 第 {at} 题，共 {count} 题 · {mode}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start: {seconds} s to prepare</source>
        <translation>开始：准备 {seconds} 秒</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>to prepare, then {time}</source>
        <translation>准备，之后 {time} 回答</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>共 {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min fit on this disk</source>
        <translation>磁盘还能录 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>M mark · S stumbled · H hide myself</source>
        <translation>M 标记 · S 卡住了 · H 隐藏画面</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>画面高度</translation>
    </message>
    <message>
        <source>Smaller pictures need less of the computer.</source>
        <translation>画面越小，电脑越轻松。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show me as in a mirror; the recording is not mirrored</source>
        <translation>预览像照镜子一样；录像不镜像</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>回答的语言</translation>
    </message>
    <message>
        <source>After each take</source>
        <translation>每次录完</translation>
    </message>
    <message>
        <source>Transcribe on this computer</source>
        <translation>在本机转写</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Used from the next start on. Sessions stay where they are.</source>
        <translation>下次启动时生效；已有的场次留在原处。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>选择资料库文件夹</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Greenroom {version}. Nothing leaves this computer unless you send it. For practice only; not made for selecting people.</source>
        <translation>候场 {version}。除非你自己发送，任何内容都不会离开这台电脑。仅供练习，不用于选拔人员。</translation>
    </message>
    <message>
        <source>{model}, in {folder}</source>
        <translation>{model}，位于 {folder}</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation>页面的下一部分</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>room: start and stop · review: play and pause</source>
        <translation>候场：开始和停止 · 复盘：播放和暂停</translation>
    </message>
    <message>
        <source>mark this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>room: I stumbled</source>
        <translation>候场：卡住了</translation>
    </message>
    <message>
        <source>room: hide myself</source>
        <translation>候场：隐藏画面</translation>
    </message>
    <message>
        <source>slower, pause, faster</source>
        <translation>减速、暂停、加速</translation>
    </message>
    <message>
        <source>five seconds back, forward</source>
        <translation>后退、前进五秒</translation>
    </message>
    <message>
        <source>one picture back, forward</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message>
        <source>start and end of a span</source>
        <translation>片段的起点和终点</translation>
    </message>
    <message>
        <source>attach the span as evidence</source>
        <translation>把片段作为依据</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>选择检查项</translation>
    </message>
    <message>
        <source>yes, partly, no, not applicable</source>
        <translation>是、部分、否、不适用</translation>
    </message>
    <message>
        <source>rate the competency</source>
        <translation>给能力评分</translation>
    </message>
    <message>
        <source>overlay · captions</source>
        <translation>浮层 · 字幕</translation>
    </message>
    <message>
        <source>undo · redo</source>
        <translation>撤销 · 重做</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Check this computer: versions, devices, speech model, encoder, disk, folders.</source>
        <translation>检查这台电脑：版本、设备、语音模型、编码器、磁盘、文件夹。</translation>
    </message>
    <message>
        <source>Something is in the way; see the lines marked ✗.</source>
        <translation>有问题需要处理，见标有 ✗ 的行。</translation>
    </message>
    <message>
        <source>Greenroom works here, with the limits marked !.</source>
        <translation>候场可以使用，限制见标有 ! 的行。</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>This part of the program is missing. Run the set-up again: make run</source>
        <translation>程序缺少这一部分。请重新安装：make run</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or record sound only (--camera none).</source>
        <translation>没有找到摄像头。请接上一个，或只录声音（--camera none）。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or record the picture only (--microphone none).</source>
        <translation>没有找到麦克风。请接上一个，或只录画面（--microphone none）。</translation>
    </message>
    <message>
        <source>PortAudio is missing, so no microphone can be used. Install it: sudo apt-get install libportaudio2</source>
        <translation>缺少 PortAudio，麦克风不可用。请安装：sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>There is no screen, so the window can't open here. The commands work.</source>
        <translation>没有屏幕，窗口打不开；命令可以使用。</translation>
    </message>
    <message>
        <source>Less than 1 GB is free, so recording is refused. Free some space, or choose another library folder.</source>
        <translation>可用空间不足 1 GB，无法录制。请腾出空间，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>This encoder is missing, so nothing can be recorded. Run the set-up again: make run</source>
        <translation>缺少这个编码器，无法录制。请重新安装：make run</translation>
    </message>
    <message>
        <source>Some of your own role packs are skipped. See: greenroom roles list</source>
        <translation>有自己的岗位包被跳过。请看：greenroom roles list</translation>
    </message>
    <message>
        <source>Rehearse job interviews on your own computer: record, transcribe, review. Without a command, the window opens.</source>
        <translation>在自己的电脑上排练面试：录制、转写、复盘。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Greenroom made a mistake and stopped. Your recordings are untouched. A report lies in {file}.</source>
        <translation>程序出错并已停止。录制的内容都在。错误报告在 {file}。</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>No camera was found. Nothing was recorded. Connect one and try again, or record sound only.</source>
        <translation>没有找到摄像头，尚未录制任何内容。请接上摄像头再试，或只录声音。</translation>
    </message>
    <message>
        <source>There is no camera called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>没有名为“{name}”的摄像头，尚未录制任何内容。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The camera “{name}” gives no picture; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>摄像头“{name}”没有画面，可能被别的程序占用；尚未录制任何内容。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Everything up to then is saved and the sound goes on. Check its cable.</source>
        <translation>摄像头“{name}”不再传来画面。之前的内容已保存，声音继续录制。请检查连接线。</translation>
    </message>
    <message>
        <source>No microphone was found. Nothing was recorded. Connect one and try again, or record the picture only.</source>
        <translation>没有找到麦克风，尚未录制任何内容。请接上麦克风再试，或只录画面。</translation>
    </message>
    <message>
        <source>There is no microphone called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>没有名为“{name}”的麦克风，尚未录制任何内容。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The microphone “{name}” can't be opened; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>麦克风“{name}”打不开，可能被别的程序占用；尚未录制任何内容。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>The microphone “{name}” stopped sending sound. Everything up to then is saved and the picture goes on. Check its cable.</source>
        <translation>麦克风“{name}”不再传来声音。之前的内容已保存，画面继续录制。请检查连接线。</translation>
    </message>
    <message>
        <source>Neither a camera nor a microphone is chosen. Nothing was recorded. Choose at least one.</source>
        <translation>摄像头和麦克风都没有选，尚未录制任何内容。请至少选一个。</translation>
    </message>
    <message>
        <source>Recording stopped: {why}. What was recorded until then is saved. You can record again.</source>
        <translation>录制已停止：{why}。之前录下的内容已保存。可以重新录制。</translation>
    </message>
    <message>
        <source>The encoder {name} is missing in this installation. Nothing was recorded. Run the set-up again.</source>
        <translation>安装中缺少编码器 {name}，尚未录制任何内容。请重新安装。</translation>
    </message>
    <message>
        <source>{file} can't be read as video or sound ({why}). The file is unchanged. Choose another file.</source>
        <translation>{file} 不能作为视频或声音读取（{why}）。文件没有改动。请另选一个文件。</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check the path, or look in the trash of the library.</source>
        <translation>找不到 {file}。没有改动任何内容。请检查路径，或看看资料库的回收站。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Nothing was changed. Use the commands instead, for example: greenroom demo</source>
        <translation>没有可以打开窗口的屏幕。没有改动任何内容。请改用命令，例如：greenroom demo</translation>
    </message>
    <message>
        <source>The sample {file} is missing in this installation. Your own files are untouched. Run the set-up again.</source>
        <translation>安装中缺少示例 {file}。你的文件没有改动。请重新安装。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}. What was saved before is safe. Free some space, or choose another library folder.</source>
        <translation>{folder} 所在的磁盘空间不足。之前保存的内容都在。请腾出空间，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>Greenroom may not write to {folder}. What is there is safe. Allow writing, or choose another library folder.</source>
        <translation>没有写入 {folder} 的权限。里面的内容都在。请允许写入，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Bring it back, or choose another library folder.</source>
        <translation>找不到文件夹 {folder}。没有改动任何内容。请恢复它，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>{file} could not be used ({why}). What was saved before is safe. Check the disk and try again.</source>
        <translation>{file} 无法使用（{why}）。之前保存的内容都在。请检查磁盘再试。</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It was left as it is, and the recordings beside it still play. Restore it from a backup if you have one.</source>
        <translation>{file} 已损坏（{why}）。文件保持原样，旁边的录像仍可播放。如有备份，请用备份恢复。</translation>
    </message>
    <message>
        <source>{file} is missing. The other files of the session are untouched. Restore it from a backup if you have one.</source>
        <translation>缺少 {file}。这一场的其他文件没有改动。如有备份，请用备份恢复。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Greenroom (version {version}). It is untouched. Update Greenroom to open it.</source>
        <translation>{file} 由更新的版本（{version}）写成，没有改动。请更新候场后再打开。</translation>
    </message>
    <message>
        <source>The session {session} is open in another Greenroom. Nothing was changed. Close it there and try again.</source>
        <translation>场次 {session} 正在另一个候场窗口中使用。没有改动任何内容。请在那边关闭后再试。</translation>
    </message>
    <message>
        <source>The role pack {file} has {count} faults and was skipped. The other packs work. Run: greenroom roles validate {file}</source>
        <translation>岗位包 {file} 有 {count} 处错误，已跳过，其他岗位包可用。请运行：greenroom roles validate {file}</translation>
    </message>
    <message>
        <source>The settings in {file} can't be read. Your recordings are untouched. Mend the file, or delete it to start with the defaults.</source>
        <translation>无法读取 {file} 中的设置。录制的内容都在。请修正文件，或删除它以恢复默认设置。</translation>
    </message>
    <message>
        <source>The index {file} could not be rebuilt. Your sessions are untouched. Delete the file and try again.</source>
        <translation>索引 {file} 无法重建。场次都在。请删除该文件再试。</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not in {folder}. Your recordings are untouched. Run the set-up again, or import the model in Settings.</source>
        <translation>{folder} 中没有语音模型“{model}”。录制的内容都在。请重新安装，或在设置中导入模型。</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not as published: {file} differs. It was not used, and your recordings are untouched. Remove it and run the set-up again.</source>
        <translation>语音模型“{model}”与发布的不一致：{file} 不同。没有使用它，录制的内容都在。请删除后重新安装。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no speech model that Greenroom knows. It was not used, and your recordings are untouched. Choose a known model, or allow your own models in Settings.</source>
        <translation>{folder} 中没有候场认识的语音模型。没有使用它，录制的内容都在。请选择已知模型，或在设置中允许自己的模型。</translation>
    </message>
    <message>
        <source>Transcription stopped unexpectedly ({why}). The take is untouched. Start the transcription again.</source>
        <translation>转写意外停止（{why}）。录像没有改动。请重新转写。</translation>
    </message>
    <message>
        <source>Transcription was cancelled. The take is untouched. You can start it again at any time.</source>
        <translation>转写已取消。录像没有改动。随时可以重新转写。</translation>
    </message>
    <message>
        <source>There is no role “{name}”. Known: {known}</source>
        <translation>没有岗位“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>This role has no question “{name}”. Known: {known}</source>
        <translation>这个岗位没有题目“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>There is no session “{name}” in this library. See: greenroom library list</source>
        <translation>资料库中没有场次“{name}”。请看：greenroom library list</translation>
    </message>
    <message>
        <source>There is no take “{name}” in this library. See: greenroom library list</source>
        <translation>资料库中没有录像“{name}”。请看：greenroom library list</translation>
    </message>
    <message>
        <source>There is no language “{name}”. Known: {known}</source>
        <translation>没有语言“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>There is no device “{name}”. See: greenroom devices</source>
        <translation>没有设备“{name}”。请看：greenroom devices</translation>
    </message>
    <message>
        <source>{name} can't be {value}. Allowed: {known}</source>
        <translation>{name} 不能是 {value}。允许：{known}</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有文件“{name}”。</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Known: {known}</source>
        <translation>没有语音模型“{name}”。可用：{known}</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经历题</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境题</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识题</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外题</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>模拟考试</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
</TS>
